import type { Policy, PolicyText, PolicyVersion } from "../model.ts";
import type { Succession } from "../succession.ts";
import { DRAFT, originalOf, releasedOf, textIn, versionOf } from "../versions.ts";
import { expectedPairs, type VersionPair } from "./pairs.ts";
import { successionsBetween } from "./versions.ts";

/** The first of a pair that compares a version with the one of another policy that it derives from. */
export const PARENT = "parent";

/** The policies of a catalogue by their ids. */
export type Policies = ReadonlyMap<string, Policy>;

/**
 * The comparisons of a policy that have a page of their own: the pairs that nobody has to ask for on a day (YYYY-MM-DD),
 * and each version with its parent. What can be read in no common language is left out.
 */
export function comparisonPages(
  policies: Policies,
  policy: Policy,
  day: string,
): readonly VersionPair[] {
  const derived = policy.versions.map(({ id }) => ({ before: PARENT, after: id }));
  return [...expectedPairs(policy, day), ...derived].filter(
    (pair) => sharedLanguages(policies, policy, pair).length > 0,
  );
}

/**
 * The page that shows a text of a policy with what it changes: next to the version before it, the draft next to the
 * latest; null for a first version, which changes nothing.
 */
export function pageOfVersion(policy: Policy, version: string): VersionPair | null {
  const ids = releasedOf(policy).map(({ id }) => id);
  const before = version === DRAFT ? ids.at(-1) : ids[ids.indexOf(version) - 1];
  return before === undefined ? null : { before, after: version };
}

/** What a page compares: both texts, and what is declared of their clauses. */
export interface Sides {
  readonly before: PolicyText;
  readonly after: PolicyText;
  /** The policy of the first text: another one where it is the parent. */
  readonly owner: Policy;
  readonly successions: readonly Succession[];
}

/** The texts of a pair in the language that is wished, else in the original's, else in any; null: they share none. */
export function sidesOf(
  policies: Policies,
  policy: Policy,
  pair: VersionPair,
  wished: string,
): Sides | null {
  const languages = sharedLanguages(policies, policy, pair);
  const language = languages.find((each) => each === wished) ?? languages[0] ?? "";
  const first = firstOf(policies, policy, pair);
  const before = textIn(first?.version ?? null, language);
  const after = textIn(versionOf(policy, pair.after), language);
  if (first === null || before === null || after === null) return null;
  // Inherited clauses keep their ids: nothing has to be declared of them.
  const isOwn = pair.before !== PARENT;
  const successions = isOwn ? successionsBetween(policy, pair.before, pair.after) : [];
  return { before, after, owner: first.policy, successions };
}

/** The version of another policy that a version derives from; null where there is none. */
export function parentOf(
  policies: Policies,
  policy: Policy,
  id: string,
): { readonly policy: Policy; readonly version: PolicyVersion } | null {
  const parent = policies.get(policy.facts.parent ?? "");
  if (parent === undefined || parent.id === policy.id) return null;
  const says = originalOf(policy, versionOf(policy, id))?.front.parent;
  const version = versionOf(parent, says ?? "");
  return version === null ? null : { policy: parent, version };
}

/** The languages in which both can be read, in the order of policy.yml. */
function sharedLanguages(policies: Policies, policy: Policy, pair: VersionPair): readonly string[] {
  const first = firstOf(policies, policy, pair)?.version ?? null;
  const second = versionOf(policy, pair.after);
  return policy.facts.languages.filter(
    (language) => textIn(first, language) !== null && textIn(second, language) !== null,
  );
}

function firstOf(policies: Policies, policy: Policy, { before, after }: VersionPair) {
  if (before === PARENT) return parentOf(policies, policy, after);
  const version = versionOf(policy, before);
  return version === null ? null : { policy, version };
}
