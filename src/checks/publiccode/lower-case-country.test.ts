import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { lowerCaseCountry } from "./lower-case-country.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(lowerCaseCountry.check({ value, asOf, beside: null }));
}

describe("country/lower-case", () => {
  test("country codes in small letters are deprecated", () => {
    expect(
      say(
        aPublicCode({
          intendedAudience: { countries: ["DE", "fr"], unsupportedCountries: ["us"] },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "/intendedAudience/countries/1 (value)
        de: Das Länderkürzel „fr“ steht in Kleinbuchstaben; das ist veraltet. → FR schreiben.
        en: The country code "fr" is in small letters; that is deprecated. → Write FR.
      /intendedAudience/unsupportedCountries/0 (value)
        de: Das Länderkürzel „us“ steht in Kleinbuchstaben; das ist veraltet. → US schreiben.
        en: The country code "us" is in small letters; that is deprecated. → Write US."
    `);
  });

  test("what is no country is the business of the schema", () => {
    expect(say(aPublicCode({ intendedAudience: { countries: ["xx", "De"] } }))).toBe("");
  });
});
