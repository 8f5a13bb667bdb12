import type { FactValue } from "../../schema/measured-facts.ts";
import type { Answer } from "./answer.ts";
import type { Evidence, Known, Unavailability } from "./evidence.ts";
import type { Answered } from "./replies.ts";
import type { ReplyStatus } from "./rule-set.ts";
import type { Consequence, FactTest } from "./rule-test.ts";
import type { Unfit } from "./usable.ts";

/**
 * Why something is not known. never: nobody measured it. unavailable: the source did not answer. not-stated: the
 * catalogue does not say it. mismatch: the two counts of a share are of different days, or contradict each other.
 * absent: the source says that there is nothing, and that says nothing here. rule: the rule cannot be tested.
 * Else it was measured and does not count: later (after the day), expired, trust, release, window.
 */
export type Unknown =
  | Unfit
  | "mismatch"
  | "never"
  | "unavailable"
  | "not-stated"
  | "absent"
  | "rule";

/** What became of one comparison. */
export interface FactAnswer {
  readonly type: "fact";
  readonly test: FactTest;
  readonly answer: Answer;
  /** What was compared: the value, the share in per cent, the count without answered findings. */
  readonly value: FactValue | null;
  /** What it rests on; where unknown, what does not count. */
  readonly evidence: readonly Evidence[];
  /** Findings that replies took off the count. */
  readonly answered: readonly Answered[];
  readonly unknown: Unknown | null;
  /** What the rule says of an absence. */
  readonly consequence: Consequence | null;
  /** Sources that did not answer, where that is why nothing is known. */
  readonly unavailable: readonly Unavailability[];
  /** The last day on which this answer holds if nothing new is measured; null: time alone changes nothing. */
  readonly until: string | null;
}

/** What a comparison needs to be answered. */
export interface Asking {
  readonly known: Known;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** What a reply has to say to take a finding off the count. */
  readonly replies: readonly ReplyStatus[];
}

const NOTHING = {
  value: null,
  evidence: [],
  answered: [],
  unknown: null,
  consequence: null,
  unavailable: [],
  until: null,
} as const;

/** An answer of which only the given parts are remarkable. */
export function factAnswer(
  test: FactTest,
  answer: Answer,
  parts: Partial<FactAnswer> = {},
): FactAnswer {
  const until = answer === "unknown" ? null : (parts.until ?? null);
  return { type: "fact", ...NOTHING, ...parts, test, answer, until };
}

/** Something that is not known, and why. */
export function notKnown(
  test: FactTest,
  unknown: Unknown,
  parts: Partial<FactAnswer> = {},
): FactAnswer {
  return factAnswer(test, "unknown", { ...parts, unknown });
}
