import type { ObligationChange } from "../compare/difference.ts";
import { compareObligations } from "../compare/obligations.ts";
import type { Obligation } from "../model.ts";

/**
 * What a derived text obliges to less than the one that it derives from: duties that are gone, weaker or the opposite.
 * More duties, and permissions that are gone, are no weakening.
 */
export function weakenings(
  parent: readonly Obligation[],
  child: readonly Obligation[],
): readonly ObligationChange[] {
  return compareObligations(parent, child).filter(({ direction, before }) => {
    if (direction === "weakened" || direction === "reversed") return true;
    return direction === "removed" && before?.term !== "MAY";
  });
}
