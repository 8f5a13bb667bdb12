import { isLowerCaseCountryCode } from "../../schema/formats/country.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { textsAt } from "../reading.ts";

const LISTS = ["/intendedAudience/countries", "/intendedAudience/unsupportedCountries"] as const;

/** Country codes in small letters, deprecated since 0.5. */
export const lowerCaseCountry: PublicCodeCheck = {
  rule: "country/lower-case",
  level: "warning",
  *check({ value }) {
    for (const code of LISTS.flatMap((list) => textsAt(value, list))) {
      if (!isLowerCaseCountryCode(code.value)) continue;
      const name = shown(code.value);
      yield {
        pointer: code.pointer,
        at: "value",
        message: {
          de: `Das Länderkürzel ${name.de} steht in Kleinbuchstaben; das ist veraltet.`,
          en: `The country code ${name.en} is in small letters; that is deprecated.`,
        },
        fix: {
          de: `${code.value.toUpperCase()} schreiben.`,
          en: `Write ${code.value.toUpperCase()}.`,
        },
      };
    }
  },
};
