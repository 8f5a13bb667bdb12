import { expect, test } from "vitest";
import { printable, REPLACEMENT } from "./printable.ts";

/** Fonts that have Latin and Hebrew letters, and é only as one character. */
const fonts = { covers: (cluster: string) => /^[\p{Script=Hebrew}ā-žé]+$/u.test(cluster) };

function shown(text: string): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  return { text: printable(text, fonts, "text", (cluster) => missing.push(cluster)), missing };
}

test("line ends and tabs are spaces, a byte order mark is nothing", () => {
  expect(shown("a\r\nb\tc\u2028d\ufeffe")).toEqual({ text: "a b c de", missing: [] });
});

test("what no font has is replaced and told, a letter with its marks as one", () => {
  expect(shown("a漢b x\u0323\u0301")).toEqual({
    text: `a${REPLACEMENT}b ${REPLACEMENT}`,
    missing: ["漢", "x\u0323\u0301"],
  });
});

test("a letter with a mark is composed where only the composed one is there", () => {
  expect(shown("Cafe\u0301")).toEqual({ text: "Café", missing: [] });
});

test("control characters, halves of pairs and private ones are replaced", () => {
  expect(shown("a\u0000\ud800\ue000").text).toBe(`a${REPLACEMENT.repeat(3)}`);
});

test("invisible characters need no font", () => {
  expect(shown("Wort\u00adtrennung \u05d0\u200f").missing).toEqual([]);
});
