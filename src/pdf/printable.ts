import type { FamilyList } from "./font-files.ts";
import type { Fonts } from "./fonts.ts";

/** Stands where a character cannot be printed (U+FFFD, REPLACEMENT CHARACTER). */
export const REPLACEMENT = "\ufffd";

/** What texts mostly are; everything else is looked at closely. */
const COMMON =
  /^[\x20-\x7e\u00a0\u00a7\u00ab\u00b0-\u00ff\u2013\u2014\u2018-\u201e\u2026\u2192]*$/u;
/** Control characters, private ones, and what PDF/UA forbids (ISO 14289-1, 7.21.7). */
const FORBIDDEN = /[\p{Cc}\p{Co}\ufffe\uffff]/u;
/** Characters without a shape, which every font may lack. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Those that say how others are set: joined, broken, hyphenated, from which side. */
const SETTING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]|\ufe0e|\ufe0f/u;

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * A text as it can be printed: line ends and tabs are spaces, invisible signs such as a byte order mark are nothing, and
 * what no font has is replaced by U+FFFD and told to `onMissing`.
 */
export function printable(
  text: string,
  fonts: Pick<Fonts, "covers">,
  families: FamilyList,
  onMissing: (cluster: string) => void,
): string {
  if (COMMON.test(text)) return text;
  const line = text
    .toWellFormed()
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, " ")
    .replaceAll(INVISIBLE, (character) => (SETTING.test(character) ? character : ""));
  return Array.from(clusters.segment(line), ({ segment }) => {
    if (COMMON.test(segment)) return segment;
    if (!FORBIDDEN.test(segment)) {
      if (isCovered(segment, fonts, families)) return segment;
      const composed = segment.normalize("NFC");
      if (isCovered(composed, fonts, families)) return composed;
    }
    // Spaces of other widths.
    if (/^\p{Zs}$/u.test(segment)) return " ";
    onMissing(segment);
    return REPLACEMENT;
  }).join("");
}

function isCovered(cluster: string, { covers }: Pick<Fonts, "covers">, families: FamilyList) {
  const seen = cluster.replaceAll(INVISIBLE, "");
  return seen === "" || covers(seen, families);
}
