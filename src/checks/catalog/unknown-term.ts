import type { Vocabularies } from "../../catalog/catalog.ts";
import { nearestName } from "../../schema/near.ts";
import { SCHEMAS } from "../../schema/schemas.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";

const { definitions } = SCHEMAS.publiccode;
const LISTS: readonly (readonly [keyof Vocabularies, readonly string[]])[] = [
  ["categories", definitions.category.enum],
  ["scopes", definitions.scope.enum],
];

/** Labels for values that the standard's closed lists do not have. */
export const unknownTerm: CatalogCheck = {
  rule: "vocabulary/unknown-term",
  level: "warning",
  *check({ catalog }) {
    for (const [list, known] of LISTS) {
      const terms = [...catalog.vocabularies[list].keys()];
      for (const [index, term] of terms.entries()) {
        if (known.includes(term)) continue;
        const name = shown(term);
        const near = nearestName(term, known);
        yield {
          file: `catalog/vocabulary/${list}.yml`,
          pointer: `/terms/${index}/id`,
          at: "key",
          message: {
            de: `${name.de} ist kein Wert dieser Liste des Standards; kein Eintrag kann ihn haben.`,
            en: `${name.en} is not a value of this list of the standard; no entry can have it.`,
          },
          fix: near
            ? { de: `„${near}“ schreiben?`, en: `Write "${near}"?` }
            : { de: "Den Wert weglassen.", en: "Leave the value out." },
        };
      }
    }
  },
};
