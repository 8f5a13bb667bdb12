import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { countrySection } from "./country-section.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(countrySection.check({ value, asOf, beside: null }));
}

describe("publiccode/country-section", () => {
  test("a section for Italy belongs elsewhere since 0.7", () => {
    expect(say(aPublicCode({ IT: {} }))).toMatchInlineSnapshot(`
      "/IT (key)
        de: Abschnitte für einzelne Länder sind seit Version 0.7 veraltet. → Plattformen unter „supports“ nennen (zum Beispiel alias:spid), die Verwaltung unter „organisation“.
        en: Sections for single countries are deprecated since version 0.7. → Name platforms below "supports" (such as alias:spid), the administration below "organisation"."
    `);
  });

  test("a file without national sections has nothing to move", () => {
    expect(say(aPublicCode())).toBe("");
  });
});
