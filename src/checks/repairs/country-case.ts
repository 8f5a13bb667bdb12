import { isScalar, isSeq } from "yaml";
import { isLowerCaseCountryCode } from "../../schema/formats/country.ts";
import type { Repair } from "./repair.ts";

/** `countries: [it]` → `countries: [IT]`. */
export const countryCase: Repair = {
  rules: ["country/lower-case"],
  edit(document) {
    let changed = false;
    for (const key of ["countries", "unsupportedCountries"]) {
      const list = document.getIn(["intendedAudience", key]);
      for (const item of isSeq(list) ? list.items : []) {
        if (!isScalar(item) || !isLowerCaseCountryCode(String(item.value))) continue;
        item.value = String(item.value).toUpperCase();
        changed = true;
      }
    }
    return changed;
  },
};
