import { expect, test } from "vitest";
import { nextIndex } from "./next-index.ts";

test("the next change is the first one behind, the previous the last one before", () => {
  const places = [-1, -1, 0, 1, 1];
  expect(nextIndex(places, 1)).toBe(3);
  expect(nextIndex(places, -1)).toBe(1);
});

test("there is none behind the last, before the first, and on a page without changes", () => {
  expect(nextIndex([-1, 0], 1)).toBeNull();
  expect(nextIndex([0, 1], -1)).toBeNull();
  expect(nextIndex([], 1)).toBeNull();
});

test("who stands before all of them comes to the first", () => {
  expect(nextIndex([1, 1], 1)).toBe(0);
  expect(nextIndex([-1, -1], -1)).toBe(1);
});
