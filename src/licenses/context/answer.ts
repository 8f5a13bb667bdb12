import type { Localized } from "../../problem/problem.ts";

/** Whether something goes together; unknown: a record or a rule is missing, which is neither yes nor no. */
export type Answer = "yes" | "depends" | "unknown" | "no";

/** Why two licenses go together or not. */
export interface PairAnswer {
  readonly answer: Answer;
  /** The license of what is taken in, as written. */
  readonly inbound: string;
  /** The license under which the whole is passed on. */
  readonly outbound: string;
  /** The later version of the inbound license that was chosen for this; null where none was needed. */
  readonly via: string | null;
  /** The id of the rule in compatibility.yml, or of one of the rules in reasons.ts. */
  readonly rule: string;
  readonly reason: Localized;
  /** What it depends on; null for every other answer. */
  readonly on: Localized | null;
  /** The address of what the rule rests on besides the texts of the licenses. */
  readonly source: string | null;
}

const RANK: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, depends: 2, yes: 3 };

/** Positive where the first answer is better, negative where it is worse. */
export function compareAnswers(a: Answer, b: Answer): number {
  return RANK[a] - RANK[b];
}

/** The place of the best answer in a list, the first of equals; -1 in an empty list. */
export function indexOfBest(answers: readonly Answer[]): number {
  return indexOfExtreme(answers, 1);
}

/** The place of the worst answer in a list, the first of equals; -1 in an empty list. */
export function indexOfWorst(answers: readonly Answer[]): number {
  return indexOfExtreme(answers, -1);
}

function indexOfExtreme(answers: readonly Answer[], sign: 1 | -1): number {
  let found = -1;
  for (const [index, answer] of answers.entries()) {
    const best = answers[found];
    if (best === undefined || sign * compareAnswers(answer, best) > 0) found = index;
  }
  return found;
}
