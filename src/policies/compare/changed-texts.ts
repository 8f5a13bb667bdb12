import type { Policy, PolicyText } from "../model.ts";
import { successionsOf } from "../succession.ts";
import { DRAFT, originalOf, releasedOf, textIn, versionOf } from "../versions.ts";
import { compareTexts } from "./compare.ts";
import type { Comparison } from "./difference.ts";
import { isUnchanged } from "./summary.ts";
import { successionsBetween } from "./versions.ts";

/** A text that a change touches, compared with what readers had before. */
export interface ChangedText {
  readonly policy: Policy;
  readonly comparison: Comparison;
}

/**
 * What a change of the catalogue does to the texts of policies in one language: each version that is new is compared
 * with the version before it, each that was there with itself as it was. What says the same is left out.
 */
export function changedTexts(
  before: ReadonlyMap<string, Policy>,
  after: ReadonlyMap<string, Policy>,
  language: string,
): readonly ChangedText[] {
  return [...after.values()].flatMap((policy) => {
    const former = before.get(policy.id) ?? null;
    return policy.versions.flatMap(({ id }) => {
      const version = versionOf(policy, id);
      const text = textIn(version, language);
      const earlier = text && earlierText(former, policy, text);
      if (text === null || earlier === null) return [];
      const comparison = compareTexts(earlier, text, [
        ...successionsBetween(policy, earlier.version, id),
        ...successionsOf((originalOf(policy, version) ?? text).front),
      ]);
      const isSame = comparison.changes.every((change) => isUnchanged(change));
      return isSame ? [] : [{ policy, comparison }];
    });
  });
}

/** The text as it was; of a new version, and of a first draft, the version before it; null where there was nothing. */
function earlierText(
  former: Policy | null,
  policy: Policy,
  { version, language }: PolicyText,
): PolicyText | null {
  const same = former && textIn(versionOf(former, version), language);
  if (same) return same;
  const released = releasedOf(policy);
  const index = released.findIndex(({ id }) => id === version);
  const last = version === DRAFT ? released.at(-1) : released[index - 1];
  return textIn(last ?? null, language);
}
