import { expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

test("a column is as wide as its longest word, and long texts get more", () => {
  const rows = [
    ["Stufe", "Bedeutung", "Nr."],
    ["Warnung", `Etwas ist ${"lange ".repeat(30)}`, "1"],
  ];
  expect(columnWidths(rows)).toEqual([9, 33, 5]);
});

test("a single long word does not push others from the page", () => {
  expect(columnWidths([["x".repeat(1000), "y"]])).toEqual([76, 4]);
});

test("no columns have no widths", () => {
  expect(columnWidths([])).toEqual([]);
});
