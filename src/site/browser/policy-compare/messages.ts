import type { ElementContent } from "hast";
import type { Succession } from "../../../policies/succession.ts";
import type { ComparisonPlace } from "../../view/policy/comparison/place.ts";

/** A text by its version and its absolute address. */
export interface TextAddress {
  readonly version: string;
  readonly address: string;
}

/** What the worker is asked: to compare two texts and to show what changed. */
export interface CompareQuestion {
  /** Every answer names it. */
  readonly job: number;
  readonly before: TextAddress;
  readonly after: TextAddress;
  /** What the versions between them declare, the oldest first. */
  readonly successions: readonly Succession[];
  readonly place: ComparisonPlace;
}

/** Why a text cannot be compared. */
export type Refusal =
  | { readonly reason: "missing"; readonly version: string; readonly status: number }
  | { readonly reason: "broken" | "offline"; readonly version: string };

/** How far the worker is, and in the end what it found. */
export type CompareState =
  | { readonly type: "comparing" }
  | { readonly type: "refused"; readonly refusal: Refusal }
  /** What stands above the text; `clauses` come after it, in several messages. */
  | {
      readonly type: "opening";
      readonly summary: readonly ElementContent[];
      readonly list: readonly ElementContent[];
      readonly isWhole: boolean;
    }
  | { readonly type: "clauses"; readonly nodes: readonly ElementContent[] }
  | { readonly type: "done" }
  | { readonly type: "failed" };

export type CompareAnswer = CompareState & { readonly job: number };
