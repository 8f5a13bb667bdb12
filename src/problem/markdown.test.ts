import { expect, test } from "vitest";
import { markdownCode, markdownTable, markdownText } from "./markdown.ts";

test("a table shows its first rows and says how many more there are", () => {
  expect(markdownTable(["a", "b"], [["1", "2"]], "en")).toEqual([
    "| a | b |",
    "| --- | --- |",
    "| 1 | 2 |",
    "",
  ]);
  const many = Array.from({ length: 203 }, () => ["x"]);
  expect(markdownTable(["a"], many, "de").at(-2)).toBe("… und 3 weitere.");
  expect(markdownTable(["a"], [], "en")).toEqual([]);
});

test("what stands in a cell is neither Markdown nor HTML nor the end of the cell", () => {
  expect(markdownText("<b>|`[x](y)")).not.toMatch(/[<>|`[\]]/);
  expect(markdownCode("a`b|c")).toBe("`a b c`");
});
