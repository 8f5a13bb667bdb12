/**
 * Where a sentence may end, as careful as obligation words need it: a short word before the full stop is taken for an
 * abbreviation (`z. B. Namen`, `Art. 5`).
 */
export const SENTENCE_END = /;|(?<=[\p{L}\p{N}]{4}|[)\]"“»])[.!?](?=\s+\p{Lu}|\s*$)/u;

const SHORTENED = [
  "abs",
  "art",
  "bzw",
  "cf",
  "dr",
  "evtl",
  "ggf",
  "inkl",
  "no",
  "nr",
  "st",
  "vgl",
  "vs",
]
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join("|");

/** Where a sentence mostly ends: not behind a single letter or one of the usual abbreviations. */
const END = new RegExp(
  `;|(?<!(?<![\\p{L}\\p{N}])(?:\\p{L}|${SHORTENED}))[.!?](?=["“”»)\\]]*(?:\\s+\\p{Lu}|\\s*$))`,
  "u",
);

/** The sentences of a text, as far as punctuation tells; each line of it ends one. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(new RegExp(`${END.source}|\n`, "gu"))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** What of a text belongs to the sentence in which it ends. */
export function lastSentenceOf(text: string): string {
  let rest = text;
  for (let end = END.exec(rest); end !== null; end = END.exec(rest)) {
    rest = rest.slice(end.index + end[0].length);
  }
  return rest;
}
