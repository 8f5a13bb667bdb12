import type { Entry } from "../catalog/catalog.ts";
import type { Community } from "../schema/generated/community.ts";
import type { Organisation } from "../schema/generated/organisation.ts";
import type { Suite } from "../schema/generated/suite.ts";

type Parts<T> = Partial<T> & { readonly id?: string };

const SOURCES = [{ url: "https://example.org/", date: "2026-09-01" }];

/** An organisation without a problem, with the given keys replaced. */
export function anOrganisation({
  id = "stadt",
  ...parts
}: Parts<Organisation> = {}): Entry<Organisation> {
  const value: Organisation = {
    name: "Stadt Beispiel",
    kind: "municipality",
    country: "DE",
    website: "https://example.org/",
    sources: SOURCES,
    ...parts,
  };
  return { id, file: `catalog/organisations/${id}.yml`, value };
}

/** A suite without a problem, with the given keys replaced. */
export function aSuite({ id = "paket", ...parts }: Parts<Suite> = {}): Entry<Suite> {
  const value: Suite = {
    name: "Paket",
    shortDescription: { de: "Ein Paket für Tests", en: "A suite for tests" },
    longDescription: { de: "Ein Paket, das nur Tests kennen.", en: "A suite only tests know." },
    website: "https://example.org/",
    sources: SOURCES,
    ...parts,
  };
  return { id, file: `catalog/suites/${id}.yml`, value };
}

/** A community without a problem, with the given keys replaced. */
export function aCommunity({ id = "runde", ...parts }: Parts<Community> = {}): Entry<Community> {
  const value: Community = {
    name: "Runde",
    kind: "network",
    shortDescription: { de: "Eine Runde für Tests", en: "A community for tests" },
    website: "https://example.org/",
    access: "open",
    sources: SOURCES,
    ...parts,
  };
  return { id, file: `catalog/communities/${id}.yml`, value };
}
