import type { Catalog, Software } from "../catalog/catalog.ts";
import type { Organisation } from "../schema/generated/organisation.ts";

export type Use = NonNullable<Organisation["uses"]>[number];

/** One organisation that uses one software, as its own file says. */
export interface User {
  readonly organisation: string;
  readonly use: Use;
}

/** A name from usedBy of publiccode.yml; the organisation's id where the catalogue knows it. */
export interface Claim {
  readonly name: string;
  readonly organisation: string | null;
}

/** Who uses one software, by who says so: the user itself, a public source, the project. */
export interface Users {
  readonly confirmed: readonly User[];
  readonly documented: readonly User[];
  readonly claimed: readonly Claim[];
}

export const NO_USERS: Users = { confirmed: [], documented: [], claimed: [] };

/** The users of every software that has any; a claim about a user that is listed anyway is not repeated. */
export function deriveUsers(catalog: Catalog): ReadonlyMap<string, Users> {
  const bySoftware = collectUses(catalog);
  const byName = organisationsByName(catalog);
  const users = new Map<string, Users>();
  for (const software of catalog.software.values()) {
    const known = bySoftware.get(software.id) ?? [];
    const claimed = claimsOf(software, byName, known);
    if (known.length === 0 && claimed.length === 0) continue;
    users.set(software.id, {
      confirmed: known.filter((user) => user.use.confirmed !== undefined),
      documented: known.filter((user) => user.use.confirmed === undefined),
      claimed,
    });
  }
  return users;
}

function collectUses(catalog: Catalog): ReadonlyMap<string, readonly User[]> {
  const uses = new Map<string, User[]>();
  for (const organisation of catalog.organisations.values()) {
    for (const use of organisation.value.uses ?? []) {
      const list = uses.get(use.software) ?? [];
      list.push({ organisation: organisation.id, use });
      uses.set(use.software, list);
    }
  }
  return uses;
}

function claimsOf(
  software: Software,
  byName: ReadonlyMap<string, string>,
  known: readonly User[],
): readonly Claim[] {
  const names = [...new Set(software.publiccode.usedBy ?? [])];
  return names
    .map((name) => ({ name, organisation: byName.get(nameKey(name)) ?? null }))
    .filter((claim) => known.every((user) => user.organisation !== claim.organisation));
}

function organisationsByName(catalog: Catalog): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, value } of catalog.organisations.values()) {
    for (const name of [
      value.name,
      value.shortName,
      value.translatedName?.de,
      value.translatedName?.en,
    ]) {
      if (name !== undefined && !names.has(nameKey(name))) names.set(nameKey(name), id);
    }
  }
  return names;
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
