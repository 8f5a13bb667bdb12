import type { Award } from "../../facts/badges/award.ts";
import type { EntryBadges } from "../../facts/badges/derive-badges.ts";
import { type Standing, standingOf } from "../../facts/badges/standing.ts";

export type Language = "de" | "en";

const WITHOUT_LEVEL: Readonly<
  Record<Exclude<Standing, "reached">, Readonly<Record<Language, string>>>
> = {
  none: { de: "noch keine Stufe", en: "no level yet" },
  "partly-measured": { de: "teilweise gemessen", en: "partly measured" },
  outdated: { de: "Messung veraltet", en: "measured long ago" },
  unmeasured: { de: "noch nicht gemessen", en: "not measured yet" },
  "not-applicable": { de: "nicht anwendbar", en: "not applicable" },
};

/** The level of an award in one or two words; where there is none, why, in words that blame nobody. */
export function awardWord(
  award: Award,
  criteria: EntryBadges["criteria"],
  language: Language,
): string {
  if (award.level !== null) return award.level.level.name[language];
  const standing = standingOf(award, criteria);
  return standing === "reached" ? "" : WITHOUT_LEVEL[standing][language];
}
