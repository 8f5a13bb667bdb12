import type { Catalog } from "../../catalog/catalog.ts";
import { isCountryCode } from "../../schema/formats/country.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { located, valuesOf } from "../entries.ts";

/** Two capital letters that are no country; `EU` stands for the European Union. */
export const countryCode: CatalogCheck = {
  rule: "country/unknown",
  level: "error",
  *check({ catalog }) {
    for (const { file, pointer, code } of codesOf(catalog)) {
      if (code === "EU" || isCountryCode(code)) continue;
      const name = shown(code);
      yield {
        file,
        pointer,
        at: pointer === "/country" ? "key" : "value",
        message: {
          de: `${name.de} ist kein Länderkürzel nach ISO 3166-1.`,
          en: `${name.en} is not a country code by ISO 3166-1.`,
        },
        fix: {
          de: "Das Kürzel des Landes schreiben, zum Beispiel DE, FR oder GB; EU für die Europäische Union.",
          en: "Write the code of the country, such as DE, FR or GB; EU for the European Union.",
        },
      };
    }
  },
};

function* codesOf(catalog: Catalog): Generator<{ file: string; pointer: string; code: string }> {
  for (const { file, value } of valuesOf(catalog.organisations)) {
    yield { file, pointer: "/country", code: value.country };
  }
  for (const { file, value } of valuesOf(catalog.communities)) {
    for (const { pointer, value: code } of located(value.countries, "/countries")) {
      yield { file, pointer, code };
    }
  }
}
