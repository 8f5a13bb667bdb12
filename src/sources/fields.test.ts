import { expect, test } from "vitest";
import { readAddress, readCount, readFlag, readLine, readMoment } from "./fields.ts";

test.each([
  ["v1.0", "v1.0"],
  ["a\nb", "a b"],
  ["   ", null],
  ["", null],
  [1, null],
  [null, null],
  ["x".repeat(400), "x".repeat(300)],
])("a line: %j", (value, expected) => {
  expect(readLine(value)).toBe(expected);
});

test.each([
  ["2026-11-28T12:00:00Z", "2026-11-28T12:00:00Z"],
  ["2026-11-28T12:00:00.123+02:00", "2026-11-28T10:00:00Z"],
  ["2026-11-28", null],
  ["2026-13-28T12:00:00Z", null],
  ["1969-12-31T23:59:59Z", null],
  ["+275760-09-13T00:00:00Z", null],
  [1_700_000_000, null],
  [undefined, null],
])("a moment: %j", (value, expected) => {
  expect(readMoment(value)).toBe(expected);
});

test.each([
  ["https://git.example.org/a/", "https://git.example.org/a"],
  ["https://u:p@git.example.org/a", null],
  ["javascript:alert(1)", null],
  ["/a", null],
  [`https://git.example.org/${"a".repeat(2000)}`, null],
])("an address: %j", (value, expected) => {
  expect(readAddress(value)).toBe(expected);
});

test("counts and flags are no texts", () => {
  expect([readCount(3), readCount(-1), readCount(1.5), readCount("3")]).toEqual([
    3,
    null,
    null,
    null,
  ]);
  expect([readFlag(false), readFlag("false"), readFlag(0)]).toEqual([false, null, null]);
});
