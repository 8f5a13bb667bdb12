import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { valuesOf } from "../entries.ts";

/** A region of another country than the organisation's. */
export const regionOfCountry: CatalogCheck = {
  rule: "organisation/region-of-other-country",
  level: "error",
  *check({ catalog }) {
    for (const { file, value } of valuesOf(catalog.organisations)) {
      const { country, region } = value;
      if (region === undefined || region.startsWith(`${country}-`)) continue;
      const name = shown(region);
      yield {
        file,
        pointer: "/region",
        at: "key",
        message: {
          de: `Die Region ${name.de} liegt nicht in ${country}.`,
          en: `The region ${name.en} is not in ${country}.`,
        },
        fix: {
          de: `Den Code nach ISO 3166-2 schreiben, der mit ${country}- beginnt, oder das Land berichtigen.`,
          en: `Write the code by ISO 3166-2 that begins with ${country}-, or correct the country.`,
        },
      };
    }
  },
};
