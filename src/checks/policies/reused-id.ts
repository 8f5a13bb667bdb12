import { hasId } from "../../policies/ids.ts";
import type { PolicyText } from "../../policies/model.ts";
import type { CatalogCheck } from "../check.ts";
import { originalsOf, remarkAt } from "./texts.ts";

/** Ids that come back after a version without them: what cited the old clause would lead to another one. */
export const reusedClauseId: CatalogCheck = {
  rule: "policy/reused-id",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      const gone = new Map<string, string>();
      let before: PolicyText | null = null;
      for (const text of originalsOf(policy)) {
        const here = new Set(text.clauses.filter(hasId).map(({ id }) => id));
        for (const { id } of before?.clauses.filter(hasId) ?? []) {
          if (!here.has(id)) gone.set(id, before?.version ?? "");
        }
        for (const { id, place } of text.clauses) {
          const last = gone.get(id);
          if (last === undefined) continue;
          yield remarkAt(
            text,
            place,
            [
              `Die Kennung „${id}“ gehörte bis ${last} einer anderen Bestimmung.`,
              `The id "${id}" belonged to another clause until ${last}.`,
            ],
            [
              "Eine Kennung nehmen, die es noch nie gab; npm run fix vergibt eine, wo keine steht.",
              "Take an id that never was; npm run fix gives one where there is none.",
            ],
          );
        }
        before = text;
      }
    }
  },
};
