/** The answers, from the best to the worst. */
export const OUTCOMES = [
  "approved",
  "approved-with-conditions",
  "review",
  "unknown",
  "refused",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

const RANKS: Readonly<Record<Outcome, number>> = {
  approved: 4,
  "approved-with-conditions": 3,
  review: 2,
  unknown: 1,
  refused: 0,
};

/** How good an answer is; more is better. */
export function rankOf(outcome: Outcome): number {
  return RANKS[outcome];
}

/** The better of two answers. */
export function better(a: Outcome, b: Outcome): Outcome {
  return RANKS[a] >= RANKS[b] ? a : b;
}

/** The worse of two answers. */
export function worse(a: Outcome, b: Outcome): Outcome {
  return RANKS[a] <= RANKS[b] ? a : b;
}

/** Whether one may sign. */
export function isApproved(outcome: Outcome): boolean {
  return outcome === "approved" || outcome === "approved-with-conditions";
}
