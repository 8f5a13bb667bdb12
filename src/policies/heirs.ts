import type { NamedClause } from "./clause-name.ts";
import { keyOfText } from "./compare/leaves.ts";
import type { Clause, Policy, PolicyText } from "./model.ts";
import { successionsOf } from "./succession.ts";
import { compareVersionIds, originalOf, releasedOf, versionOf } from "./versions.ts";

/** What became of a clause of one version in another that is not older. */
export interface Heirs {
  /** The clause with its id, and those that declare that it went into them; none where it is gone. */
  readonly clauses: readonly Clause[];
  /** Whether its words are other ones now. */
  readonly reworded: boolean;
}

/**
 * Follows a clause from the version in which it is named to a later text of the same policy. null where the version
 * is not there, is later than the text, or never had the clause.
 */
export function heirsOf(policy: Policy, named: NamedClause, text: PolicyText): Heirs | null {
  const isEarlier = compareVersionIds(named.version, text.version) <= 0;
  const then = isEarlier ? originalOf(policy, versionOf(policy, named.version)) : null;
  const clause = then?.clauses.find(({ id }) => id === named.clause);
  if (clause === undefined) return null;
  const ids = new Set([named.clause]);
  for (const { from, to } of successionsBetween(policy, named.version, text.version)) {
    if (from.some((id) => ids.has(id))) ids.add(to);
  }
  const clauses = text.clauses.filter(({ id }) => ids.has(id));
  return { clauses, reworded: clauses.map(keyOfText).join("\n") !== keyOfText(clause) };
}

/** What the versions after one, up to another, declare of their clauses; the oldest version first. */
function successionsBetween(policy: Policy, after: string, until: string) {
  return releasedOf(policy)
    .filter(({ id }) => compareVersionIds(after, id) < 0 && compareVersionIds(id, until) <= 0)
    .flatMap((version) => originalOf(policy, version)?.front ?? [])
    .flatMap(successionsOf);
}
