import type { Localized } from "../../../problem/problem.ts";
import type { Language } from "../../../problem/report.ts";
import type { Award } from "../award.ts";
import type { EntryBadges } from "../derive-badges.ts";
import { type Standing, standingOf } from "../standing.ts";
import { STATE_NAMES } from "./answers.ts";

const WITHOUT_LEVEL: Readonly<Record<Exclude<Standing, "reached">, Localized>> = {
  none: STATE_NAMES.none,
  "not-applicable": STATE_NAMES["not-applicable"],
  "partly-measured": { de: "teilweise gemessen", en: "partly measured" },
  outdated: { de: "Messung veraltet", en: "measured long ago" },
  unmeasured: { de: "noch nicht gemessen", en: "not measured yet" },
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
