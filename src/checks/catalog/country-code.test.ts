import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { aCommunity, anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { countryCode } from "./country-code.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(countryCode.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("country/unknown", () => {
  test("two letters that are no country are refused", () => {
    expect(
      say({
        organisations: [anOrganisation({ country: "UK" })],
        communities: [aCommunity({ countries: ["DE", "XX"] })],
      }),
    ).toMatchInlineSnapshot(`
      "/country (key)
        de: „UK“ ist kein Länderkürzel nach ISO 3166-1. → Das Kürzel des Landes schreiben, zum Beispiel DE, FR oder GB; EU für die Europäische Union.
        en: "UK" is not a country code by ISO 3166-1. → Write the code of the country, such as DE, FR or GB; EU for the European Union.
      /countries/1 (value)
        de: „XX“ ist kein Länderkürzel nach ISO 3166-1. → Das Kürzel des Landes schreiben, zum Beispiel DE, FR oder GB; EU für die Europäische Union.
        en: "XX" is not a country code by ISO 3166-1. → Write the code of the country, such as DE, FR or GB; EU for the European Union."
    `);
  });

  test("the European Union has a code here", () => {
    expect(say({ organisations: [anOrganisation({ country: "EU" })] })).toBe("");
  });
});
