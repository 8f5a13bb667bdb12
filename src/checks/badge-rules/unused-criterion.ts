import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";

/** A criterion that no level asks for. */
export const unusedCriterion: CatalogCheck = {
  rule: "badge-rules/unused-criterion",
  level: "warning",
  *check({ catalog: { badgeRules } }) {
    if (badgeRules === null) return;
    const { badges, criteria } = badgeRules.value;
    const used = new Set(badges.flatMap(({ levels }) => levels.flatMap((each) => each.criteria)));
    for (const [index, { id }] of criteria.entries()) {
      if (used.has(id)) continue;
      const name = shown(id);
      yield {
        file: badgeRules.file,
        pointer: `/criteria/${index}/id`,
        at: "key",
        message: {
          de: `Keine Stufe eines Badges verlangt das Kriterium ${name.de}.`,
          en: `No level of a badge asks for the criterion ${name.en}.`,
        },
        fix: {
          de: "Es in einer Stufe nennen oder weglassen.",
          en: "Name it in a level, or leave it out.",
        },
      };
    }
  },
};
