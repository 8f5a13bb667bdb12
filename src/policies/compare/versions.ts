import type { Policy } from "../model.ts";
import { type Succession, successionsOf } from "../succession.ts";
import { compareVersionIds, originalOf, textIn, versionOf } from "../versions.ts";
import { compareTexts } from "./compare.ts";
import type { Comparison } from "./difference.ts";

/**
 * Compares two versions of a policy in one language, in either direction of time, with what all versions between them
 * declare of their clauses; null where one of the texts is missing.
 */
export function compareVersions(
  policy: Policy,
  before: string,
  after: string,
  language: string,
): Comparison | null {
  const one = textIn(versionOf(policy, before), language);
  const other = textIn(versionOf(policy, after), language);
  if (one === null || other === null) return null;
  return compareTexts(one, other, successionsBetween(policy, before, after));
}

/** The successions that are declared after the earlier of two versions, up to and with the later one. */
export function successionsBetween(
  policy: Policy,
  one: string,
  other: string,
): readonly Succession[] {
  const [first = one, last = other] = [one, other].sort(compareVersionIds);
  const between = policy.versions.filter(
    ({ id }) => compareVersionIds(first, id) < 0 && compareVersionIds(id, last) <= 0,
  );
  return between.flatMap((version) => {
    const original = originalOf(policy, version);
    return original === null ? [] : successionsOf(original.front);
  });
}
