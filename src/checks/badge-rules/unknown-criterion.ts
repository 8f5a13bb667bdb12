import { nearestName } from "../../schema/near.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";

/** A level that asks for a criterion that nobody has written. */
export const unknownCriterion: CatalogCheck = {
  rule: "badge-rules/unknown-criterion",
  level: "error",
  *check({ catalog: { badgeRules } }) {
    if (badgeRules === null) return;
    const known = badgeRules.value.criteria.map(({ id }) => id);
    for (const [at, badge] of badgeRules.value.badges.entries()) {
      for (const [which, level] of badge.levels.entries()) {
        for (const [index, id] of level.criteria.entries()) {
          if (known.includes(id)) continue;
          const name = shown(id);
          const near = nearestName(id, known);
          yield {
            file: badgeRules.file,
            pointer: `/badges/${at}/levels/${which}/criteria/${index}`,
            at: "value",
            message: {
              de: `Das Kriterium ${name.de} steht nicht unter criteria; die Stufe verlangt nichts davon.`,
              en: `The criterion ${name.en} is not among criteria; the level asks for nothing of it.`,
            },
            fix: {
              de: near ? `„${near}“ schreiben?` : "Das Kriterium anlegen oder hier weglassen.",
              en: near ? `Write "${near}"?` : "Add the criterion, or leave it out here.",
            },
          };
        }
      }
    }
  },
};
