import type { Software } from "../catalog/catalog.ts";
import type { Curation } from "../schema/generated/curation.ts";
import type { PublicCode } from "../schema/generated/publiccode.ts";

/** What a test says of an entry; everything else is ordinary. */
export interface SoftwareParts {
  readonly id?: string;
  readonly publiccode?: Partial<PublicCode>;
  readonly curation?: Partial<Curation> | null;
  readonly observations?: Software["observations"];
  readonly logo?: string | null;
}

/** A publiccode.yml without a problem, with the given keys replaced. */
export function aPublicCode(parts: Partial<PublicCode> = {}): PublicCode {
  return {
    publiccodeYmlVersion: "0",
    name: "Beispiel",
    url: "https://git.example.org/beispiel/beispiel",
    platforms: ["web"],
    categories: ["office"],
    developmentStatus: "stable",
    softwareType: "standalone/web",
    description: { de: aDescription(), en: aDescription() },
    legal: { license: "EUPL-1.2" },
    maintenance: { type: "community", contacts: [{ name: "Team Beispiel" }] },
    localisation: { localisationReady: true, availableLanguages: ["de", "en"] },
    ...parts,
  };
}

/** A description within the standard's limits. */
export function aDescription(
  parts: Partial<PublicCode["description"][string]> = {},
): PublicCode["description"][string] {
  return {
    shortDescription: "An example for tests",
    longDescription: "An example that only tests know. ".repeat(6),
    features: ["Being an example"],
    ...parts,
  };
}

/** A curation.yml without a problem, with the given keys replaced. */
export function aCuration(parts: Partial<Curation> = {}): Curation {
  const source = { url: "https://git.example.org/beispiel/beispiel", date: "2026-09-01" };
  return { facts: { origin: "curated", sources: [source] }, ...parts };
}

/** A software entry without a problem, with the given parts replaced; `curation: null` leaves that file out. */
export function aSoftware(parts: SoftwareParts = {}): Software {
  const id = parts.id ?? "beispiel";
  return {
    id,
    folder: `catalog/software/${id}`,
    publiccode: aPublicCode({
      url: `https://git.example.org/beispiel/${id}`,
      ...parts.publiccode,
    }),
    curation: parts.curation === null ? null : aCuration(parts.curation),
    observations: parts.observations ?? null,
    logo: parts.logo ?? null,
  };
}
