import { FIRA_SANS_REGULAR, FIRA_SANS_SEMIBOLD, GLYPHS } from "./glyph-advances.ts";

/** A weight of the type that the site ships. */
export type Weight = 400 | 600;

const ADVANCES: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: byGlyph(FIRA_SANS_REGULAR),
  600: byGlyph(FIRA_SANS_SEMIBOLD),
};

/** As wide as most letters are: for those of other scripts, which the shipped fonts do not have. */
const OTHER_LETTER = 600;
/** Signs that fill a square in every font. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{So}]/u;
const WITHOUT_WIDTH = /\p{M}|\p{C}/gu;

/**
 * How wide a line of text is in Fira Sans of a size, in the unit of the size; a letter with an accent counts as the
 * letter, kerning is left out. Of letters that the font lacks it is an estimate: whoever draws says `textLength`.
 */
export function textWidth(text: string, weight: Weight, size: number): number {
  const advances = ADVANCES[weight];
  const glyphs = text.normalize("NFD").replace(WITHOUT_WIDTH, "");
  let width = 0;
  for (const glyph of glyphs) {
    width += advances.get(glyph) ?? (SQUARE.test(glyph) ? 1000 : OTHER_LETTER);
  }
  return (width * size) / 1000;
}

function byGlyph(advances: readonly number[]): ReadonlyMap<string, number> {
  return new Map(Array.from(GLYPHS, (glyph, index) => [glyph, advances[index] ?? OTHER_LETTER]));
}
