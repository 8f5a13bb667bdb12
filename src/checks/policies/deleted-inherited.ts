import { hasId } from "../../policies/ids.ts";
import { successionsOf } from "../../policies/succession.ts";
import type { CatalogCheck } from "../check.ts";
import { derivedTexts, excerptOf } from "./derived.ts";
import { remarkAt } from "./texts.ts";

/** Clauses of the parent that a derived policy does not have: it may add, specify and tighten, not delete. */
export const deletedInherited: CatalogCheck = {
  rule: "policy/deleted-inherited",
  level: "error",
  *check({ catalog }) {
    for (const { text, parent, parentText } of derivedTexts(catalog)) {
      const places = new Map(text.clauses.map(({ id, place }) => [id, place]));
      const accounted = new Set(successionsOf(text.front).flatMap(({ from }) => from));
      let place = { line: 1, column: 1 };
      for (const clause of parentText.clauses.filter(hasId)) {
        const here = places.get(clause.id);
        place = here ?? place;
        if (here || accounted.has(clause.id)) continue;
        const from = `${parent.id} ${parentText.version}, ${clause.number}`;
        const words = excerptOf(clause);
        yield remarkAt(
          text,
          place,
          [
            `Hinter dieser Stelle fehlt die geerbte Bestimmung „${clause.id}“ (${from}): „${words}“`,
            `After this place the inherited clause "${clause.id}" (${from}) is missing: "${words}"`,
          ],
          [
            "Sie übernehmen; ergänzen und verschärfen geht, streichen nicht.",
            "Take it over; it can be supplemented and tightened, not deleted.",
          ],
        );
      }
    }
  },
};
