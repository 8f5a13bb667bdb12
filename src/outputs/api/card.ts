import type { Software } from "../../catalog/catalog.ts";
import type { EntryBadges } from "../../facts/badges/derive-badges.ts";

/** What a list shows of one entry: the second tier of the API. No contacts: the index tiers name no person. */
export function softwareCard(software: Software, badges: EntryBadges | undefined) {
  const { publiccode, curation } = software;
  const shortDescription = Object.entries(publiccode.description).map(([language, text]) => [
    language,
    text.shortDescription,
  ]);
  return {
    id: software.id,
    name: publiccode.name,
    shortDescription: Object.fromEntries(shortDescription),
    url: publiccode.url,
    license: publiccode.legal.license,
    developmentStatus: publiccode.developmentStatus,
    softwareType: publiccode.softwareType,
    maintenance: publiccode.maintenance.type,
    platforms: publiccode.platforms,
    categories: publiccode.categories ?? [],
    scope: publiccode.intendedAudience?.scope ?? [],
    countries: publiccode.intendedAudience?.countries ?? [],
    languages: publiccode.localisation.availableLanguages,
    softwareVersion: publiccode.softwareVersion ?? null,
    releaseDate: publiccode.releaseDate ?? null,
    publisher: curation?.publisher ?? null,
    suites: (curation?.suites ?? []).map((suite) => suite.id),
    topics: curation?.topics ?? [],
    replaces: (curation?.replaces ?? []).map((replaced) => replaced.product),
    badges: Object.fromEntries(
      (badges?.awards ?? []).flatMap(({ badge, level }) =>
        level === null ? [] : [[badge.id, level.level.id]],
      ),
    ),
  };
}
