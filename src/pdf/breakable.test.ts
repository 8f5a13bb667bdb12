import fc from "fast-check";
import { expect, test } from "vitest";
import { breakable } from "./breakable.ts";

test("a text of words that fit is one piece", () => {
  expect(breakable("Die Stelle prüft", 10)).toEqual(["Die Stelle prüft"]);
  expect(breakable("", 10)).toEqual([""]);
});

test("a long word is in pieces, an address at its joints first", () => {
  expect(breakable("ein Donaudampfschiff fährt", 8)).toEqual([
    "ein Donaud",
    "ampfsc",
    "hiff fährt",
  ]);
  expect(breakable("src/site/view.ts", 10)).toEqual(["src/", "site/", "view.", "ts"]);
});

test("law: the pieces are the text, and none breaks a letter with its marks", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 1, max: 9 }),
      (text, longest) => {
        const pieces = breakable(text, longest);
        expect(pieces.join("")).toBe(text);
      },
    ),
  );
  expect(breakable("e\u0301".repeat(9), 4).map(({ length }) => length)).toEqual([8, 8, 2]);
});
