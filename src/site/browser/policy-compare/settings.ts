import type { Succession } from "../../../policies/succession.ts";
import type { Lang } from "../../site-data.ts";
import type { ComparisonPlace } from "../../view/policy/comparison/place.ts";

/** A version that can be chosen. */
export interface ChosenVersion {
  readonly id: string;
  /** In the order of policy.yml: the original first. */
  readonly languages: readonly Lang[];
  /** What its original declares of clauses of the version before. */
  readonly successions: readonly Succession[];
}

/** What the page that compares any two versions brings along for its script. */
export interface PolicyCompareSettings
  extends Pick<ComparisonPlace, "lang" | "root" | "policies" | "pictures"> {
  readonly policy: string;
  /** What the page is called while nothing is compared; the pair stands before it. */
  readonly title: string;
  /** The oldest first, the draft last. */
  readonly versions: readonly ChosenVersion[];
  /** The address of the worker, from the root. */
  readonly worker: string;
}
