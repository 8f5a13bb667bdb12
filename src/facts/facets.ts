import type { Catalog, Software } from "../catalog/catalog.ts";
import type { CatalogBadges } from "./badges/catalog-badges.ts";
import { levelKey } from "./badges/level-key.ts";
import { licenseIds } from "./license-ids.ts";
import type { LicenseVerdicts } from "./license-verdicts.ts";
import { slug } from "./slug.ts";

/** What entries can be narrowed down by, in the order in which pages and the search offer it. */
export const FACETS = [
  "category",
  "replaces",
  "status",
  "license",
  "verdict",
  "badge",
  "organisation",
  "country",
  "language",
  "platform",
  "maintenance",
  "scope",
  "suite",
  "topic",
  "type",
] as const;

export type Facet = (typeof FACETS)[number];

/** One value of a facet with the entries that have it (ids in the order of the catalogue's names). */
export interface FacetValue {
  readonly value: string;
  readonly slug: string;
  readonly software: readonly string[];
}

export type Facets = Readonly<Record<Facet, ReadonlyMap<string, FacetValue>>>;

/** What of an entry's facets comes from elsewhere than its own files. */
export interface DerivedValues {
  readonly verdicts: LicenseVerdicts;
  readonly badges: CatalogBadges;
}

/** The values that one entry has for each facet, each once. */
export function facetValues(
  software: Software,
  catalog: Catalog,
  { verdicts, badges }: DerivedValues,
): Readonly<Record<Facet, readonly string[]>> {
  const { publiccode: code, curation } = software;
  const publisher = curation?.publisher;
  const verdict = verdicts.get(code.legal.license);
  const awards = badges.entries.get(software.id)?.awards ?? [];
  const audience = code.intendedAudience?.countries ?? [];
  return {
    category: once(code.categories ?? []),
    replaces: once((curation?.replaces ?? []).map((item) => item.product)),
    status: [code.developmentStatus],
    license: licenseIds(code.legal.license),
    verdict: verdict === undefined ? [] : [verdict.outcome],
    badge: awards.flatMap(({ badge, level }) => (level === null ? [] : levelKey(badge, level))),
    organisation: publisher === undefined ? [] : [publisher],
    country: once([...countryOf(catalog, publisher), ...audience].map((c) => c.toUpperCase())),
    language: once(code.localisation.availableLanguages.map(primaryLanguage)),
    platform: once(code.platforms.map((platform) => platformId(platform, catalog))),
    maintenance: [code.maintenance.type],
    scope: once(code.intendedAudience?.scope ?? []),
    suite: once((curation?.suites ?? []).map((suite) => suite.id)),
    topic: once(curation?.topics ?? []),
    type: [code.softwareType],
  };
}

/** Every value of every facet with its entries; `order` names all entries in the order of their names. */
export function deriveFacets(
  catalog: Catalog,
  order: readonly Software[],
  derived: DerivedValues,
): Facets {
  const collected = new Map<Facet, Map<string, string[]>>(FACETS.map((name) => [name, new Map()]));
  for (const software of order) {
    const values = facetValues(software, catalog, derived);
    for (const [name, lists] of collected) {
      for (const value of values[name]) append(lists, value, software.id);
    }
  }
  return Object.fromEntries(
    FACETS.map((name) => [name, withSlugs(collected.get(name) ?? new Map())]),
  ) as unknown as Facets;
}

/** Two values with the same slug (such as "Linux Server" and "linux-server") become one. */
function withSlugs(lists: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, FacetValue> {
  const values = new Map<string, FacetValue>();
  for (const [value, software] of lists) {
    const key = slug(value);
    const known = values.get(key);
    const merged = known === undefined ? software : once([...known.software, ...software]);
    values.set(key, { value: known?.value ?? value, slug: key, software: merged });
  }
  return values;
}

function append(lists: Map<string, string[]>, value: string, id: string): void {
  const list = lists.get(value);
  if (list === undefined) lists.set(value, [id]);
  else list.push(id);
}

function once(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

function countryOf(catalog: Catalog, publisher: string | undefined): readonly string[] {
  const found = publisher === undefined ? undefined : catalog.organisations.get(publisher);
  return found === undefined ? [] : [found.value.country];
}

/** The language subtag of a BCP 47 tag (RFC 5646, section 2.1) in lower case. */
function primaryLanguage(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}

/** The vocabulary's id where only the letter case differs, else the name as the project wrote it. */
function platformId(platform: string, catalog: Catalog): string {
  const lower = platform.toLowerCase();
  return catalog.vocabularies.platforms.has(lower) ? lower : platform;
}
