import type { Obligation, ObligationTerm } from "../model.ts";
import { strengthOf } from "../strength.ts";
import type { ObligationChange } from "./difference.ts";
import { pairUp } from "./pair.ts";

/** What changed in the obligations of two texts; other words for the same degree change nothing. */
export function compareObligations(
  before: readonly Obligation[],
  after: readonly Obligation[],
): readonly ObligationChange[] {
  const pairs = pairUp(before, after, {
    keyOf: ({ term }) => term,
    isLike: () => true,
    limit: 400,
  });
  return pairs.flatMap((pair) => {
    const direction = directionOf(pair.before?.term ?? null, pair.after?.term ?? null);
    return direction === null ? [] : [{ direction, ...pair }];
  });
}

/** How a text obliges after a change of one word to another (null: no word); null where it obliges as before. */
export function directionOf(
  before: ObligationTerm | null,
  after: ObligationTerm | null,
): ObligationChange["direction"] | null {
  if (before === null || after === null) {
    if (before === after) return null;
    return before === null ? "added" : "removed";
  }
  if (isBan(before) !== isBan(after)) return "reversed";
  const step = strengthOf(after) - strengthOf(before);
  if (step === 0) return null;
  return step > 0 ? "strengthened" : "weakened";
}

function isBan(term: ObligationTerm): boolean {
  return term.endsWith("NOT");
}
