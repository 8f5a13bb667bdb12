import { expect, test } from "vitest";
import { daysBetween, isWithin, narrowTo, utcDay, windowBefore } from "./window.ts";

const window = windowBefore("2026-11-28T12:00:00Z", 183);

test("a window is named by its first and last day", () => {
  expect(window).toEqual({ from: "2026-05-29", to: "2026-11-28" });
});

test.each([
  ["2026-05-29T00:00:00Z", true],
  ["2026-05-28T23:59:59Z", false],
  ["2026-05-29T00:30:00+02:00", false],
  ["2026-11-28T23:59:59Z", true],
  ["2026-11-29T00:00:00Z", false],
  ["2099-01-01T00:00:00Z", false],
  ["yesterday", false],
])("%s lies in it: %s", (moment, expected) => {
  expect(isWithin(moment, window)).toBe(expected);
});

test("a window narrows to its last day, and never widens", () => {
  const from = (day?: string) => narrowTo(window, day).from;
  expect([from(), from("2026-01-01"), from("2026-11-01"), from("2026-11-29")]).toEqual([
    "2026-05-29",
    "2026-05-29",
    "2026-11-01",
    "2026-11-28",
  ]);
});

test("days are those of UTC, with parts, and never below 0", () => {
  expect(utcDay("2026-11-28T00:30:00+02:00")).toBe("2026-11-27");
  expect(daysBetween("2026-11-27T00:00:00Z", "2026-11-28T12:00:00Z")).toBe(1.5);
  expect(daysBetween("2026-11-28T00:00:00Z", "2026-11-27T00:00:00Z")).toBe(0);
});
