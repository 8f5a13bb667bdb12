import type { Policy, PolicyVersion } from "../model.ts";
import { DRAFT, originalOf, releasedOf, versionOf } from "../versions.ts";

/** A comparison that has a page of its own: of two versions, or of one with what it derives from. */
export type ComparisonPage =
  | { readonly kind: "versions"; readonly before: string; readonly after: string }
  | { readonly kind: "parent"; readonly version: string };

/** Where any two versions of a policy are compared, below the language. */
export function comparePath(policy: string): string {
  return `policies/${policy}/compare/`;
}

/** The address of a comparison below the language, such as `policies/x/compare/2026.1/2026.2/`. */
export function comparisonPath(policy: string, page: ComparisonPage): string {
  const [first, second] =
    page.kind === "parent" ? ["parent", page.version] : [page.before, page.after];
  return `${comparePath(policy)}${first}/${second}/`;
}

/**
 * The comparisons of a policy that have a page of their own: each version with the one before it, the draft with the
 * latest, and each with the parent that it derives from. The oldest first; what has no common language is left out.
 */
export function comparisonPages(
  policies: ReadonlyMap<string, Policy>,
  policy: Policy,
): readonly ComparisonPage[] {
  const { versions } = policy;
  const consecutive = versions.flatMap(({ id }): readonly ComparisonPage[] => {
    const before = versionBefore(policy, id);
    const isReadable = before !== null && commonLanguages(policy, before, id).length > 0;
    return isReadable ? [{ kind: "versions", before, after: id }] : [];
  });
  const derived = versions.flatMap(({ id }): readonly ComparisonPage[] => {
    const parent = parentOf(policies, policy, id);
    const languages = parent === null ? [] : sharedBy(parent.version, versionOf(policy, id));
    return languages.length > 0 ? [{ kind: "parent", version: id }] : [];
  });
  return [...consecutive, ...derived];
}

/** The released version before a version, or null; before the draft that is the latest. */
export function versionBefore(policy: Policy, id: string): string | null {
  const released = releasedOf(policy).map((version) => version.id);
  const index = id === DRAFT ? released.length : released.indexOf(id);
  return released[index - 1] ?? null;
}

/** The version of another policy that a version derives from; null where it derives from none that is there. */
export function parentOf(
  policies: ReadonlyMap<string, Policy>,
  policy: Policy,
  id: string,
): { readonly policy: Policy; readonly version: PolicyVersion } | null {
  const parent = policies.get(policy.facts.parent ?? "");
  if (parent === undefined || parent.id === policy.id) return null;
  const version = versionOf(parent, originalOf(policy, versionOf(policy, id))?.front.parent ?? "");
  return version === null ? null : { policy: parent, version };
}

/** The languages in which both versions can be read, the original first. */
export function commonLanguages(policy: Policy, one: string, other: string): readonly string[] {
  return sharedBy(versionOf(policy, one), versionOf(policy, other));
}

/** The languages that two versions have in common, in the order of the second. */
export function sharedBy(
  one: PolicyVersion | null,
  other: PolicyVersion | null,
): readonly string[] {
  const known = new Set(one?.texts.map(({ language }) => language));
  return (other?.texts ?? []).map(({ language }) => language).filter((each) => known.has(each));
}
