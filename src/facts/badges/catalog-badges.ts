import type { Catalog, Software } from "../../catalog/catalog.ts";
import { deriveLicenseVerdicts, type LicenseVerdicts } from "../license-verdicts.ts";
import { deriveUsers, NO_USERS, type Users } from "../users.ts";
import { type BadgeInputs, deriveBadges, type EntryBadges } from "./derive-badges.ts";
import { openRules, type RuleSet } from "./rule-set.ts";
import { statedFacts } from "./stated.ts";

/** The badges of a whole catalogue; without rules there are none. */
export interface CatalogBadges {
  readonly rules: RuleSet | null;
  readonly entries: ReadonlyMap<string, EntryBadges>;
}

/** What badges need to know of the rest of the catalogue. */
export interface BadgeSurroundings {
  readonly users: ReadonlyMap<string, Users>;
  readonly verdicts: LicenseVerdicts;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** Derives the badges of every entry by the rules of the catalogue. */
export function deriveCatalogBadges(
  { badgeRules }: Catalog,
  order: readonly Software[],
  surroundings: BadgeSurroundings,
): CatalogBadges {
  if (badgeRules === null) return { rules: null, entries: new Map() };
  const rules = openRules(badgeRules.value);
  const entries = order.map(
    (software) =>
      [
        software.id,
        deriveBadges(badgeInputs(software, surroundings), rules, surroundings.asOf),
      ] as const,
  );
  return { rules, entries: new Map(entries) };
}

/** The badges of some entries, or all, where nothing else of the catalogue has been derived yet. */
export function deriveBadgesAlone(
  catalog: Catalog,
  asOf: string,
  software: readonly Software[] = [...catalog.software.values()],
): CatalogBadges {
  const verdicts = deriveLicenseVerdicts(catalog, software, asOf);
  return deriveCatalogBadges(catalog, software, { users: deriveUsers(catalog), verdicts, asOf });
}

function badgeInputs(
  software: Software,
  { users, verdicts, asOf }: BadgeSurroundings,
): BadgeInputs {
  const { id, publiccode, observations, curation } = software;
  const verdict = verdicts.get(publiccode.legal.license);
  return {
    observations,
    stated: statedFacts(software, users.get(id) ?? NO_USERS, verdict, asOf),
    replies: curation?.replies ?? [],
  };
}
