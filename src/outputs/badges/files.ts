import type { Catalog } from "../../catalog/catalog.ts";
import type { EntryBadges } from "../../facts/badges/derive-badges.ts";
import type { Facts } from "../../facts/facts.ts";
import { jsonFile, type OutputFile } from "../output-file.ts";
import { rulesReference } from "./badge-json.ts";

/** Where the badges lie, relative to `api/v1/`. */
export const BADGE_PATHS = {
  rules: "badges/rules.json",
  analysis: "software/{id}/analysis",
} as const;

/**
 * The rules of the badges with their digest, and for every entry the levels in the form that `publiccode-ui`
 * reads from `{API}/software/{id}/analysis`. Nothing where the catalogue has no rules.
 */
export function* badgeFiles({ badgeRules }: Catalog, { badges }: Facts): Generator<OutputFile> {
  if (badges.rules === null || badgeRules === null) return;
  const { digest } = rulesReference(badges.rules, badgeRules.value);
  yield jsonFile("api/v1/badges/rules.json", { digest, rules: badgeRules.value });
  for (const [id, entry] of badges.entries) {
    yield jsonFile(`api/v1/software/${id}/analysis`, {
      "opencode-badges": { results: resultsOf(entry) },
    });
  }
}

/** The format knows only levels and "no"; a badge of which too little is known is left out. */
function resultsOf({ awards }: EntryBadges): Record<string, string> {
  const known = awards.filter(({ state }) => state === "reached" || state === "none");
  return Object.fromEntries(known.map(({ badge, level }) => [badge.id, level?.level.id ?? "no"]));
}
