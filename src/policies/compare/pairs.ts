import type { Policy } from "../model.ts";
import { DRAFT, releasedOf, textIn, versionOf, versionOn } from "../versions.ts";

/** Two versions, the earlier one first. */
export interface VersionPair {
  readonly before: string;
  readonly after: string;
}

/**
 * The pairs that nobody has to ask for: each version with the one before it, and the draft with the version that holds
 * on a day (YYYY-MM-DD) where that is another one than the last. In the order of the later version.
 */
export function expectedPairs(policy: Policy, day: string): readonly VersionPair[] {
  const ids = policy.versions.map(({ id }) => id);
  const pairs = ids.slice(1).map((after, index) => ({ before: ids[index] ?? after, after }));
  const current = versionOn(policy, day);
  const hasDraft = ids.at(-1) === DRAFT;
  const isKnown = current === null || current === releasedOf(policy).at(-1);
  return hasDraft && !isKnown ? [...pairs, { before: current.id, after: DRAFT }] : pairs;
}

/** The languages in which both versions of a pair can be read, in the order of policy.yml. */
export function languagesOfPair(policy: Policy, { before, after }: VersionPair): readonly string[] {
  return policy.facts.languages.filter((language) =>
    [before, after].every((id) => textIn(versionOf(policy, id), language) !== null),
  );
}
