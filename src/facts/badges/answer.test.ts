import { describe, expect, test } from "vitest";
import { ANSWERS, type Answer, allOf, anyOf } from "./answer.ts";

const [M, N, U, A] = ["met", "not-met", "unknown", "not-applicable"] as const;

/** The tables as the contract shows them: rows and columns met, unknown, not met, not applicable. */
const ORDER: readonly Answer[] = [M, U, N, A];
const ALL = [
  [M, U, N, M],
  [U, U, N, U],
  [N, N, N, N],
  [M, U, N, A],
];
const ANY = [
  [M, M, M, M],
  [M, U, U, U],
  [M, U, N, N],
  [M, U, N, A],
];

function table(join: (answers: readonly Answer[]) => Answer): readonly (readonly Answer[])[] {
  return ORDER.map((row) => ORDER.map((column) => join([row, column])));
}

describe("answers joined", () => {
  test("all: as the table says", () => {
    expect(table(allOf)).toEqual(ALL);
  });

  test("any: as the table says", () => {
    expect(table(anyOf)).toEqual(ANY);
  });

  test.each([
    ["all", allOf],
    ["any", anyOf],
  ] as const)("%s: order, brackets and repetition do not matter", (_, join) => {
    for (const x of ANSWERS) {
      expect(join([x, x])).toBe(x);
      for (const y of ANSWERS) {
        expect(join([x, y])).toBe(join([y, x]));
        for (const z of ANSWERS) {
          expect(join([join([x, y]), z])).toBe(join([x, join([y, z])]));
          expect(join([x, y, z])).toBe(join([join([x, y]), z]));
        }
      }
    }
  });

  test("of nothing nothing follows", () => {
    expect([allOf([]), anyOf([])]).toEqual([A, A]);
  });

  test("what is unknown never counts as met, whatever it turns out to be", () => {
    for (const join of [allOf, anyOf]) {
      for (const x of ANSWERS) {
        if (join([x, U]) === U) continue;
        expect(join([x, M])).toBe(join([x, U]));
        expect(join([x, N])).toBe(join([x, U]));
      }
    }
  });
});
