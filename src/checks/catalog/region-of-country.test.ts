import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { regionOfCountry } from "./region-of-country.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    regionOfCountry.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("organisation/region-of-other-country", () => {
  test("a region lies in the country of its organisation", () => {
    expect(
      say({ organisations: [anOrganisation({ country: "DE", region: "FR-75" })] }),
    ).toMatchInlineSnapshot(`
      "/region (key)
        de: Die Region „FR-75“ liegt nicht in DE. → Den Code nach ISO 3166-2 schreiben, der mit DE- beginnt, oder das Land berichtigen.
        en: The region "FR-75" is not in DE. → Write the code by ISO 3166-2 that begins with DE-, or correct the country."
    `);
  });

  test("a region of the same country is right", () => {
    expect(say({ organisations: [anOrganisation({ country: "DE", region: "DE-SH" })] })).toBe("");
  });
});
