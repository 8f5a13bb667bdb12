import { repeatedId } from "../../policies/ids.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Two clauses of a text with the same id: nobody would know which one is cited. */
export const duplicateClauseId: CatalogCheck = {
  rule: "policy/duplicate-id",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const clause of text.clauses) {
        const id = repeatedId(clause);
        if (id === null) continue;
        const first = text.clauses.find((other) => other.id === id)?.place.line ?? 0;
        yield remarkAt(
          text,
          clause.place,
          [
            `Die Kennung „${id}“ trägt schon die Bestimmung in Zeile ${first}.`,
            `The clause in line ${first} has the id "${id}" already.`,
          ],
          [
            "Die Kennung hier löschen; npm run fix vergibt eine neue.",
            "Delete the id here; npm run fix gives a new one.",
          ],
        );
      }
    }
  },
};
