import { hasId } from "../../policies/ids.ts";
import { sameWords } from "../../policies/vanished.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, successive } from "./texts.ts";

/** Clauses that kept their words and lost their id: everything that cites them would lead nowhere. */
export const lostClauseId: CatalogCheck = {
  rule: "policy/lost-id",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const [before, after] of successive(policy)) {
        for (const [id, clause] of sameWords(before, after)) {
          const [de, en] = hasId(clause)
            ? [`heißt jetzt „${clause.id}“`, `is called "${clause.id}" now`]
            : ["hat jetzt keine Kennung", "has no id now"];
          yield remarkAt(
            after,
            clause.place,
            [
              `Diese Bestimmung trug in ${before.version} die Kennung „${id}“ und ${de}.`,
              `This clause had the id "${id}" in ${before.version} and ${en}.`,
            ],
            [`Am Ende wieder {#${id}} schreiben.`, `Write {#${id}} at its end again.`],
          );
        }
      }
    }
  },
};
