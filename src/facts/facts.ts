import type { Catalog, Software } from "../catalog/catalog.ts";
import { type History, NO_HISTORY } from "../catalog/history.ts";
import { type CatalogBadges, deriveCatalogBadges } from "./badges/catalog-badges.ts";
import { deriveFacets, type Facets } from "./facets.ts";
import { deriveLicenseVerdicts, type LicenseVerdicts } from "./license-verdicts.ts";
import { deriveOrganisations, type OrganisationFacts } from "./organisations.ts";
import { deriveRelations, type Relations } from "./relations.ts";
import { deriveStatistics, type Statistics } from "./statistics.ts";
import { deriveUsers, type Users } from "./users.ts";

/** Everything that follows from the catalogue as a whole, as of one day (YYYY-MM-DD). */
export interface Facts {
  readonly asOf: string;
  /** All entries in the order of their names. */
  readonly order: readonly Software[];
  readonly relations: Relations;
  readonly users: ReadonlyMap<string, Users>;
  readonly organisations: ReadonlyMap<string, OrganisationFacts>;
  /** Software id to the communities that are about it. */
  readonly communities: ReadonlyMap<string, readonly string[]>;
  readonly facets: Facets;
  readonly verdicts: LicenseVerdicts;
  readonly badges: CatalogBadges;
  readonly statistics: Statistics;
  readonly history: History;
}

/** Derives the facts; pure, so the same catalogue, day and history give the same answer. */
export function deriveFacts(catalog: Catalog, asOf: string, history: History = NO_HISTORY): Facts {
  const order = inNameOrder([...catalog.software.values()]);
  const relations = deriveRelations(catalog, order);
  const verdicts = deriveLicenseVerdicts(catalog, order, asOf);
  const users = deriveUsers(catalog);
  const badges = deriveCatalogBadges(catalog, order, { users, verdicts, asOf });
  const facets = deriveFacets(catalog, order, { verdicts, badges });
  return {
    asOf,
    order,
    relations,
    users,
    organisations: deriveOrganisations(catalog, order),
    communities: communitiesBySoftware(catalog),
    facets,
    verdicts,
    badges,
    statistics: deriveStatistics(catalog, facets, relations, history),
    history,
  };
}

/** Names as a German reader expects them: without regard to case, digits by their value. */
function inNameOrder(software: readonly Software[]): readonly Software[] {
  const collator = new Intl.Collator("de", { numeric: true });
  return software.toSorted(
    (a, b) => collator.compare(a.publiccode.name, b.publiccode.name) || (a.id < b.id ? -1 : 1),
  );
}

function communitiesBySoftware(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, value } of catalog.communities.values()) {
    for (const software of value.software ?? []) {
      found.set(software, [...(found.get(software) ?? []), id]);
    }
  }
  return found;
}
