import type { Localized } from "../../problem/problem.ts";
import type { LicenseKind, LicenseUse } from "../../schema/generated/license-policy.ts";
import type { Decision } from "../policy/decide.ts";
import type { ExpressionProblem } from "../syntax/problem.ts";
import type { Span } from "../syntax/tree.ts";
import type { Outcome } from "./outcome.ts";

/** What a verdict is about. */
export interface VerdictContext {
  /** The day, YYYY-MM-DD. */
  readonly asOf: string;
  readonly kind: LicenseKind;
  /** null: every use. */
  readonly use: LicenseUse | null;
}

/** What has to be kept to. */
export interface Condition {
  /** The id of the policy's condition, or `decision` where people set it. */
  readonly id: string;
  readonly uses: readonly LicenseUse[];
  readonly text: Localized;
}

/** A later version that may be chosen instead. */
export interface LaterVersion {
  readonly id: string;
  readonly outcome: Outcome;
}

interface NodeVerdict extends Span {
  readonly outcome: Outcome;
  readonly conditions: readonly Condition[];
}

/** What an exception adds; `known` is whether there is a record of it. */
export interface ExceptionVerdict {
  readonly id: string;
  readonly known: boolean;
  /** Ids of conditions that it takes away. */
  readonly lifts: readonly string[];
}

export interface LicenseVerdict extends NodeVerdict {
  readonly type: "license";
  readonly id: string;
  readonly orLater: boolean;
  readonly exception: ExceptionVerdict | null;
  /** From the record of this id alone. */
  readonly decision: Decision;
  /** What "or later" adds; empty where it is not said or means nothing more. */
  readonly later: readonly LaterVersion[];
  /** Of a deprecated id: the verdict on what is written instead. */
  readonly instead: VerdictNode | null;
  /** The license to name in a choice, with its exception: the id itself, or a later version that is better. */
  readonly write: string;
}

export interface ReferenceVerdict extends NodeVerdict {
  readonly type: "reference";
  readonly id: string;
  readonly exception: ExceptionVerdict | null;
  readonly decision: Decision;
}

export interface UnknownVerdict extends NodeVerdict {
  readonly type: "unknown";
  readonly text: string;
}

export interface AndVerdict extends NodeVerdict {
  readonly type: "and";
  readonly parts: readonly VerdictNode[];
}

export interface OrVerdict extends NodeVerdict {
  readonly type: "or";
  readonly parts: readonly VerdictNode[];
  /** The index of the part to choose. */
  readonly chosen: number;
}

export type VerdictNode =
  | LicenseVerdict
  | ReferenceVerdict
  | UnknownVerdict
  | AndVerdict
  | OrVerdict;

export interface Verdict extends VerdictContext {
  /** As it was given. */
  readonly expression: string;
  readonly outcome: Outcome;
  /** What to choose, as an expression; null where there is no choice, or none that helps. */
  readonly choose: string | null;
  /** null where the text is no expression. */
  readonly tree: VerdictNode | null;
  readonly conditions: readonly Condition[];
  readonly problems: readonly ExpressionProblem[];
  /** The id of the policy's version; null where none was in force. */
  readonly policy: string | null;
}
