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

const SYLLABLES = "ba be bi bo da de fe fi ga ge ha ka ko la le li ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa we".split(
  " ",
);

/** A rare word: real texts are full of names that occur once. */
function rareWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pick(random, SYLLABLES)).join("");
}

function word(random: () => number, language: "de" | "en"): string {
  const words = language === "de" ? GERMAN : ENGLISH;
  const kind = random();
  if (kind < 0.45) return pick(random, words.glue);
  if (kind < 0.7) return pick(random, words.stems);
  if (kind < 0.94) {
    const joint = language === "de" ? "s" : " ";
    return `${pick(random, words.stems)}${joint}${pick(random, words.ends)}`;
  }
  return rareWord(random);
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
  const second = random() < 0.5 ? ` ${pick(random, ["Portal", "Hub", "Akte", "Desk", "GIS", "Flow"])}` : "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${second}`;
}
