import { pick } from "./random.ts";

const GERMAN = {
  stems:
    "Verwaltung Antrag Bürger Akte Vorgang Dokument Termin Karte Fach Daten Nachweis Register Gebühr Bescheid Formular Meldung Haushalt Schule Umwelt Verkehr Bau Gesundheit Statistik Archiv Beschluss Sitzung Rat Amt Kommune Land".split(
      " ",
    ),
  glue: "und die der das für mit von in eine einen oder sowie über nach auf durch bei zur zum werden wird kann können ist sind nicht auch".split(
    " ",
  ),
  ends: "system dienst verfahren portal prüfung verwaltung schnittstelle übersicht vorlage liste suche ablage".split(
    " ",
  ),
} as const;

const ENGLISH = {
  stems:
    "office request citizen record case document appointment map subject data evidence register fee notice form report budget school environment traffic building health statistics archive decision meeting council agency municipality region".split(
      " ",
    ),
  glue: "and the a for with of in or as well over after on through by to will can is are not also from that which".split(
    " ",
  ),
  ends: "system service process portal check management interface overview template list search storage".split(
    " ",
  ),
} as const;

const SYLLABLES =
  "ba be bi bo da de fe fi ga ge ha ka ko la le li ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa we".split(
    " ",
  );

/** A rare word: real texts are full of names that occur once. */
function rareWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pick(random, SYLLABLES)).join("");
}

/** A rank from 0 to below `count`; low ones come far more often, as words do in any language (Zipf's law). */
function zipfRank(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random()) - 1);
}

/** One of some 10,000 compounds: two stems and an end, or a stem and an end. */
function compound(random: () => number, language: "de" | "en"): string {
  const { stems, ends } = language === "de" ? GERMAN : ENGLISH;
  const joint = language === "de" ? "s" : " ";
  const rank = zipfRank(random, stems.length * stems.length * ends.length);
  const end = ends[rank % ends.length] ?? "";
  const first = stems[Math.floor(rank / ends.length) % stems.length] ?? "";
  const second = stems[Math.floor(rank / ends.length / stems.length)] ?? "";
  return rank < ends.length * stems.length
    ? first + joint + end
    : second + joint + first.toLowerCase() + joint + end;
}

function word(random: () => number, language: "de" | "en"): string {
  const words = language === "de" ? GERMAN : ENGLISH;
  const kind = random();
  if (kind < 0.45) return words.glue[zipfRank(random, words.glue.length)] ?? "";
  if (kind < 0.57) return pick(random, words.stems);
  return kind < 0.88 ? compound(random, language) : rareWord(random);
}

/** Words of the language, at most `length` characters and no more than 40 fewer; a sentence end every dozen words. */
export function prose(random: () => number, language: "de" | "en", length: number): string {
  const words: string[] = [];
  let total = 0;
  for (;;) {
    const next = `${word(random, language)}${words.length % 12 === 11 ? "." : ""}`;
    if (total + next.length + 1 > length) break;
    words.push(next);
    total += next.length + 1;
  }
  return words.join(" ");
}

/** A product name of one or two made-up words, such as `Balive Portal`. */
export function productName(random: () => number): string {
  const name = rareWord(random);
  const second =
    random() < 0.5 ? ` ${pick(random, ["Portal", "Hub", "Akte", "Desk", "GIS", "Flow"])}` : "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${second}`;
}
