import type { Catalog } from "../catalog/catalog.ts";
import type { History } from "../catalog/history.ts";
import type { Facets, FacetValue } from "./facets.ts";
import type { Relations } from "./relations.ts";

/** How many entries have one value. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** The number of entries at the end of one month (YYYY-MM); the first is the month before the first entry. */
export interface Month {
  readonly month: string;
  readonly total: number;
}

/** What the catalogue holds, in numbers; `growth` is null where the history does not reach to the beginning. */
export interface Statistics {
  readonly software: number;
  readonly organisations: number;
  readonly publicBodies: number;
  readonly countries: number;
  readonly uses: number;
  readonly confirmedUses: number;
  readonly suites: number;
  readonly communities: number;
  readonly replaceableProducts: number;
  readonly licenses: readonly Count[];
  readonly byCountry: readonly Count[];
  readonly statuses: readonly Count[];
  readonly categories: readonly Count[];
  readonly types: readonly Count[];
  readonly organisationKinds: readonly Count[];
  readonly growth: readonly Month[] | null;
}

const PRIVATE_KINDS: ReadonlySet<string> = new Set([
  "company",
  "association",
  "foundation",
  "cooperative",
  "community",
]);

/** Derives the statistics; every list is in descending order of its counts. */
export function deriveStatistics(
  catalog: Catalog,
  facets: Facets,
  relations: Relations,
  history: History,
): Statistics {
  const organisations = [...catalog.organisations.values()].map((entry) => entry.value);
  const uses = organisations.flatMap((organisation) => organisation.uses ?? []);
  return {
    software: catalog.software.size,
    organisations: organisations.length,
    publicBodies: organisations.filter(({ kind }) => !PRIVATE_KINDS.has(kind)).length,
    countries: new Set(organisations.map(({ country }) => country)).size,
    uses: uses.length,
    confirmedUses: uses.filter((use) => use.confirmed !== undefined).length,
    suites: catalog.suites.size,
    communities: catalog.communities.size,
    replaceableProducts: relations.replacements.size,
    licenses: counts(facets.license),
    byCountry: counts(facets.country),
    statuses: counts(facets.status),
    categories: counts(facets.category),
    types: counts(facets.type),
    organisationKinds: tally(organisations.map(({ kind }) => kind)),
    growth: history.complete ? growth(catalog, history) : null,
  };
}

function counts(values: ReadonlyMap<string, FacetValue>): readonly Count[] {
  return descending(
    [...values.values()].map(({ value, software }) => ({ value, count: software.length })),
  );
}

function tally(values: readonly string[]): readonly Count[] {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return descending([...found].map(([value, count]) => ({ value, count })));
}

function descending(list: readonly Count[]): readonly Count[] {
  return list.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function growth(catalog: Catalog, history: History): readonly Month[] {
  const perMonth = new Map<string, number>();
  for (const id of catalog.software.keys()) {
    const month = history.entries.get(`software/${id}`)?.added?.slice(0, 7);
    if (month !== undefined) perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
  }
  let total = 0;
  const months = [...perMonth.keys()].sort();
  const first = months[0];
  const counted = months.map((month) => {
    total += perMonth.get(month) ?? 0;
    return { month, total };
  });
  return first === undefined ? [] : [{ month: monthBefore(first), total: 0 }, ...counted];
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const before = number === 1 ? [year - 1, 12] : [year, number - 1];
  return before.map((part) => String(part).padStart(2, "0")).join("-");
}
