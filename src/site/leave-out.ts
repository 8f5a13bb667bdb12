import type { Catalog, Software } from "../catalog/catalog.ts";
import type { Policy } from "../policies/model.ts";
import type { Problem } from "../problem/problem.ts";

/** Rules about a word that points to something else: the pages pass over such a word, the entry stays. */
const ABOUT_REFERENCES = /^(?:(?:reference|vocabulary)\/|policy\/unknown-enforcer$)/u;

/**
 * The catalogue without what further checks refuse: an entry with an error in its own file goes, of a software
 * entry only publiccode.yml decides; a refused picture or text of a policy goes alone. Warnings leave everything in place.
 */
export function withoutRefused(catalog: Catalog, problems: readonly Problem[]): Catalog {
  const errors = problems.filter(
    ({ level, rule }) => level === "error" && !ABOUT_REFERENCES.test(rule),
  );
  if (errors.length === 0) return catalog;
  const refused = new Set(errors.map(({ file }) => file));
  return {
    ...catalog,
    software: keep(
      catalog.software,
      ({ folder }) => !refused.has(`${folder}/publiccode.yml`),
      (entry) => withoutPicture(entry, refused),
    ),
    organisations: keep(catalog.organisations, ({ file }) => !refused.has(file)),
    suites: keep(catalog.suites, ({ file }) => !refused.has(file)),
    communities: keep(catalog.communities, ({ file }) => !refused.has(file)),
    policies: keep(
      catalog.policies,
      ({ file }) => !refused.has(file),
      (policy) => withoutTexts(policy, refused),
    ),
  };
}

function keep<T>(
  entries: ReadonlyMap<string, T>,
  isWanted: (entry: T) => boolean,
  change: (entry: T) => T = (entry) => entry,
): ReadonlyMap<string, T> {
  return new Map(
    [...entries].flatMap(([id, entry]) => (isWanted(entry) ? [[id, change(entry)] as const] : [])),
  );
}

function withoutPicture(entry: Software, refused: ReadonlySet<string>): Software {
  return entry.logo !== null && refused.has(entry.logo) ? { ...entry, logo: null } : entry;
}

/** Of a policy the texts go alone, and a version with them that has no other. */
function withoutTexts(policy: Policy, refused: ReadonlySet<string>): Policy {
  const versions = policy.versions
    .map(({ id, texts }) => ({ id, texts: texts.filter(({ file }) => !refused.has(file)) }))
    .filter(({ texts }) => texts.length > 0);
  return { ...policy, versions };
}
