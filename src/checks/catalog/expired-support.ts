import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { curationsOf, located } from "../entries.ts";

/** Offers of support that have ended. */
export const expiredSupport: CatalogCheck = {
  rule: "support/expired",
  level: "warning",
  *check({ catalog, asOf }) {
    for (const { file, value } of curationsOf(catalog)) {
      for (const { pointer, value: offer } of located(value.support, "/support")) {
        if (offer.until === undefined || offer.until >= asOf) continue;
        const name = shown(offer.organisation);
        yield {
          file,
          pointer: `${pointer}/until`,
          at: "key",
          message: {
            de: `Das Angebot von ${name.de} endete am ${offer.until}.`,
            en: `The offer of ${name.en} ended on ${offer.until}.`,
          },
          fix: {
            de: "Nachsehen, ob es verlängert wurde, sonst den Eintrag weglassen.",
            en: "See whether it was prolonged; leave the item out otherwise.",
          },
        };
      }
    }
  },
};
