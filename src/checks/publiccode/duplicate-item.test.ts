import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { duplicateItem } from "./duplicate-item.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(duplicateItem.check({ value, asOf, beside: null }));
}

describe("list/duplicate-item", () => {
  test("an item stands in a list once, whatever its letter case", () => {
    expect(
      say({ platforms: ["web", "Web"], description: { de: { features: ["a", "b", "a"] } } }),
    ).toMatchInlineSnapshot(`
      "/platforms/1 (value)
        de: „Web“ steht schon in dieser Liste. → Die Wiederholung weglassen.
        en: "Web" is already in this list. → Leave the repetition out.
      /description/de/features/2 (value)
        de: „a“ steht schon in dieser Liste. → Die Wiederholung weglassen.
        en: "a" is already in this list. → Leave the repetition out."
    `);
  });

  test("different items are different", () => {
    expect(say(aPublicCode({ platforms: ["web", "linux"] }))).toBe("");
  });
});
