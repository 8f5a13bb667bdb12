import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { twoCountrySections } from "./two-country-sections.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(twoCountrySections.check({ value, asOf, beside: null }));
}

describe("publiccode/two-country-sections", () => {
  test("the Italian section may stand there once", () => {
    expect(say(aPublicCode({ IT: {}, it: {} }))).toMatchInlineSnapshot(`
      "/it (key)
        de: Den Abschnitt „IT“ gibt es schon; „it“ ist derselbe Abschnitt unter seinem alten Namen. → „it“ weglassen.
        en: There is a section "IT" already; "it" is the same section under its old name. → Leave "it" out."
    `);
  });

  test("one section is enough and one is allowed", () => {
    expect(say(aPublicCode({ it: {} }))).toBe("");
  });
});
