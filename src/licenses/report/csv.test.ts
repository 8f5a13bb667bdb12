import { describe, expect, test } from "vitest";
import { renderCsv } from "./csv.ts";

describe("CSV", () => {
  test("separates cells by commas and ends every row with CR and LF (RFC 4180, 2)", () => {
    expect(
      renderCsv([
        ["a", ""],
        ["b", "c"],
      ]),
    ).toBe("a,\r\nb,c\r\n");
    expect(renderCsv([])).toBe("");
  });

  test.each([
    ['say "a"', '"say ""a"""'],
    ["a,b", '"a,b"'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ["a b", "a b"],
  ])("puts %j in quotation marks only where they are needed", (text, cell) => {
    expect(renderCsv([[text]])).toBe(`${cell}\r\n`);
  });

  test.each(["=1", "+1", "-1", "@SUM(A1)", "\t=1", "\u00a0=1", "\uff1d1", "\n=1"])(
    "a cell that a spreadsheet would run begins with an apostrophe: %j",
    (text) => {
      expect(renderCsv([[text]])).toMatch(/^"?'/u);
    },
  );

  test.each(["1-2", "a=b", "MIT", ""])("any other cell stays as it is: %j", (text) => {
    expect(renderCsv([[text]])).toBe(`${text}\r\n`);
  });
});
