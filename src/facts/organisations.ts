import type { Catalog, Software } from "../catalog/catalog.ts";
import type { Curation } from "../schema/generated/curation.ts";

export type Role = NonNullable<Curation["organisations"]>[number]["role"];
export type Support = NonNullable<Curation["support"]>[number];

/** What the rest of the catalogue says about one organisation; software and others by id. */
export interface OrganisationFacts {
  readonly publishes: readonly string[];
  readonly roles: readonly { readonly software: string; readonly role: Role }[];
  readonly supports: readonly { readonly software: string; readonly support: Support }[];
  readonly operates: readonly { readonly software: string; readonly url: string }[];
  readonly suites: readonly string[];
  readonly communities: readonly string[];
  readonly children: readonly string[];
}

type Draft = { [K in keyof OrganisationFacts]: OrganisationFacts[K][number][] };

/** Derives the facts of every organisation of the catalogue; unknown ids are left out. */
export function deriveOrganisations(
  catalog: Catalog,
  order: readonly Software[],
): ReadonlyMap<string, OrganisationFacts> {
  const drafts = new Map([...catalog.organisations.keys()].map((id) => [id, emptyDraft()]));
  for (const { id: software, curation } of order) {
    if (curation !== null) addSoftware(drafts, software, curation);
  }
  for (const { id, value } of catalog.suites.values()) {
    if (value.publisher !== undefined) drafts.get(value.publisher)?.suites.push(id);
  }
  for (const { id, value } of catalog.communities.values()) {
    for (const organisation of value.organisations ?? [])
      drafts.get(organisation)?.communities.push(id);
  }
  for (const { id, value } of catalog.organisations.values()) {
    if (value.parent !== undefined) drafts.get(value.parent)?.children.push(id);
  }
  return drafts;
}

function addSoftware(
  drafts: ReadonlyMap<string, Draft>,
  software: string,
  curation: Curation,
): void {
  if (curation.publisher !== undefined) drafts.get(curation.publisher)?.publishes.push(software);
  for (const { id, role } of curation.organisations ?? []) {
    drafts.get(id)?.roles.push({ software, role });
  }
  for (const support of curation.support ?? []) {
    drafts.get(support.organisation)?.supports.push({ software, support });
  }
  for (const { operator, url } of curation.instances ?? []) {
    if (operator !== undefined) drafts.get(operator)?.operates.push({ software, url });
  }
}

function emptyDraft(): Draft {
  return {
    publishes: [],
    roles: [],
    supports: [],
    operates: [],
    suites: [],
    communities: [],
    children: [],
  };
}
