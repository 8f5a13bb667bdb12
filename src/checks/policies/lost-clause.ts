import type { Clause, PolicyText } from "../../policies/model.ts";
import { missingIn, sameWords } from "../../policies/vanished.ts";
import type { Place } from "../../problem/problem.ts";
import type { CatalogCheck } from "../check.ts";
import { beginningOf, remarkAt, successive } from "./texts.ts";

/** Clauses that vanished between two versions, and nobody says where to. */
export const lostClause: CatalogCheck = {
  rule: "policy/lost-clause",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const [before, after] of successive(policy)) {
        const found = sameWords(before, after);
        for (const clause of missingIn(before, after)) {
          // Its words are still there under another id: policy/lost-id says so.
          if (found.has(clause.id)) continue;
          const { de, en } = beginningOf(clause);
          yield remarkAt(
            after,
            placeBefore(clause, before, after),
            [
              `Die Bestimmung „${clause.id}“ (${clause.number} in ${before.version}: ${de}) fehlt und ist nicht als gestrichen vermerkt.`,
              `The clause "${clause.id}" (${clause.number} in ${before.version}: ${en}) is missing and not noted as repealed.`,
            ],
            [
              `Im Vorspann unter repealed „${clause.id}“ eintragen, oder bei der Nachfolgerin replaces, splitFrom oder mergedFrom.`,
              `In the front matter enter "${clause.id}" under repealed, or replaces, splitFrom or mergedFrom at its successor.`,
            ],
          );
        }
      }
    }
  },
};

/** The place of the nearest clause before it that is still there: where it would have stood. */
function placeBefore(clause: Clause, before: PolicyText, after: PolicyText): Place {
  const places = new Map(after.clauses.map(({ id, place }) => [id, place]));
  const earlier = before.clauses.slice(0, before.clauses.indexOf(clause)).toReversed();
  const neighbour = earlier.find(({ id }) => places.has(id));
  return places.get(neighbour?.id ?? "") ?? { line: 1, column: 1 };
}
