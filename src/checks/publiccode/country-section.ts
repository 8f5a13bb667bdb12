import type { PublicCodeCheck } from "../check.ts";
import { isPresent } from "../reading.ts";

/** A national section: deprecated as such since 0.7, though the reference parser does not say so yet. */
export const countrySection: PublicCodeCheck = {
  rule: "publiccode/country-section",
  level: "hint",
  *check({ value }) {
    for (const key of ["IT", "it"]) {
      if (!isPresent(value, `/${key}`)) continue;
      yield {
        pointer: `/${key}`,
        at: "key",
        message: {
          de: "Abschnitte für einzelne Länder sind seit Version 0.7 veraltet.",
          en: "Sections for single countries are deprecated since version 0.7.",
        },
        fix: {
          de: "Plattformen unter „supports“ nennen (zum Beispiel alias:spid), die Verwaltung unter „organisation“.",
          en: 'Name platforms below "supports" (such as alias:spid), the administration below "organisation".',
        },
      };
    }
  },
};
