import type { Award } from "../../facts/badges/award.ts";
import type { EntryBadges } from "../../facts/badges/derive-badges.ts";
import type { RuleSet } from "../../facts/badges/rule-set.ts";
import { standingOf } from "../../facts/badges/standing.ts";
import { awardWord } from "../../facts/badges/words/award.ts";
import type { BadgePicture } from "./badge-svg.ts";

export type Language = "de" | "en";

/** Whose badges are drawn, by which rules, and in which catalogue. */
export interface PictureContext {
  readonly rules: RuleSet;
  readonly site: string;
  readonly software: string;
  readonly criteria: EntryBadges["criteria"];
}

const TEXTS = {
  de: {
    dates: new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" }),
    of: (software: string, site: string) => `${software} im Katalog ${site}.`,
    oldest: (date: string) => `Ältester Nachweis: ${date}.`,
    until: (date: string) => `Gilt ohne neue Messung bis zum ${date}.`,
    rules: (name: string, version: string) => `Regeln: ${name}, Fassung ${version}.`,
  },
  en: {
    dates: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
    of: (software: string, site: string) => `${software} in the catalogue ${site}.`,
    oldest: (date: string) => `Oldest evidence: ${date}.`,
    until: (date: string) => `Holds until ${date} if nothing new is measured.`,
    rules: (name: string, version: string) => `Rules: ${name}, version ${version}.`,
  },
} as const;

/** What the picture of an award shows. It names no day on which it was drawn, so that it changes only with the facts. */
export function pictureOf(award: Award, context: PictureContext, language: Language): BadgePicture {
  const { rules, site, software, criteria } = context;
  const t = TEXTS[language];
  const { badge, level, oldest, until } = award;
  const word = awardWord(award, criteria, language);
  const meaning = level?.name === null || level === null ? "" : ` (${level.name[language]})`;
  const date = (day: string): string => t.dates.format(Date.parse(day));
  const drawn = level !== null || standingOf(award, criteria) === "none";
  return {
    lang: language,
    name: badge.name[language],
    word,
    rank: level?.level.rank ?? null,
    dots: drawn ? rules.levels.length : 0,
    title: `${badge.name[language]}: ${word}${meaning}`,
    description: [
      t.of(software, site),
      oldest === null ? "" : t.oldest(date(oldest)),
      until === null ? "" : t.until(date(until)),
      t.rules(rules.name[language], rules.version),
    ]
      .filter((part) => part !== "")
      .join(" "),
  };
}
