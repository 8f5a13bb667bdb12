import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { FIRA_SANS_REGULAR, FIRA_SANS_SEMIBOLD, GLYPHS } from "./glyph-advances.ts";
import { textWidth } from "./text-width.ts";

const fonts = join(
  import.meta.dirname,
  "../../../node_modules/@kern-ux/native/dist/fonts/fira-sans",
);

/** The advances of all glyphs of GLYPHS in a font, read from its tables (OpenType 1.9: cmap format 4, hmtx). */
async function advancesIn(file: string): Promise<readonly number[]> {
  const woff2 = await readFile(join(fonts, file));
  const font = await subsetFont(woff2, GLYPHS, { targetFormat: "sfnt" });
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(view);
  const count = view.getUint16(table("hhea") + 34);
  const glyphOf = characterMap(view, table("cmap"));
  return Array.from(GLYPHS, (letter) => {
    const glyph = Math.min(glyphOf(letter.codePointAt(0) ?? 0), count - 1);
    return view.getUint16(table("hmtx") + 4 * glyph);
  });
}

function tablesOf(view: DataView): (tag: string) => number {
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const tagAt = (at: number) =>
    String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
  const offsets = new Map(records.map((at) => [tagAt(at), view.getUint32(at + 8)]));
  return (tag) => offsets.get(tag) ?? Number.NaN;
}

function characterMap(view: DataView, cmap: number): (code: number) => number {
  const start = cmap + view.getUint32(cmap + 8);
  expect(view.getUint16(start)).toBe(4);
  const size = view.getUint16(start + 6);
  const at = (column: number, segment: number) => start + 14 + column * size + 2 * segment;
  return (code) => {
    let segment = 0;
    while (view.getUint16(at(0, segment)) < code) segment += 1;
    const first = view.getUint16(at(1, segment) + 2);
    const range = view.getUint16(at(3, segment) + 2);
    if (range === 0) return (code + view.getUint16(at(2, segment) + 2)) & 0xffff;
    return view.getUint16(at(3, segment) + 2 + range + 2 * (code - first));
  };
}

describe("the width of text", () => {
  it("comes from the advances of the fonts that the site ships", async () => {
    expect(await advancesIn("FiraSans-Regular.woff2")).toEqual(FIRA_SANS_REGULAR);
    expect(await advancesIn("FiraSans-SemiBold.woff2")).toEqual(FIRA_SANS_SEMIBOLD);
  });

  it("is the sum of the advances in the size of the type", () => {
    expect(textWidth("", 400, 13)).toBe(0);
    expect(textWidth("Gold", 400, 10)).toBeCloseTo(6.31 + 5.84 + 2.93 + 5.98);
    expect(textWidth("Gold", 600, 10)).not.toBe(textWidth("Gold", 400, 10));
  });

  it("counts a letter with an accent as the letter, however it is written", () => {
    expect(textWidth("ä", 400, 10)).toBe(textWidth("a", 400, 10));
    expect(textWidth("a\u0308", 400, 10)).toBe(textWidth("ä", 400, 10));
  });

  it("gives letters of other scripts room, and signs that are not seen none", () => {
    expect(textWidth("Золото", 400, 10)).toBe(36);
    expect(textWidth("金🥇", 400, 10)).toBe(20);
    expect(textWidth("\u202E\u200B\u0000", 400, 10)).toBe(0);
  });
});
