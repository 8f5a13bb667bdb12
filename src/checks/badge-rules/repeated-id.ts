import type { BadgeRules } from "../../schema/generated/badge-rules.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";

/** The same id twice in one list: which of the two counts would be chance. */
export const repeatedRuleId: CatalogCheck = {
  rule: "badge-rules/repeated-id",
  level: "error",
  *check({ catalog: { badgeRules } }) {
    if (badgeRules === null) return;
    for (const [pointer, items] of listsOf(badgeRules.value)) {
      const ids = items.map(({ id }) => id);
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) === index) continue;
        const name = shown(id);
        yield {
          file: badgeRules.file,
          pointer: `${pointer}/${index}/id`,
          at: "key",
          message: {
            de: `Die Kennung ${name.de} steht in dieser Liste zum zweiten Mal.`,
            en: `The id ${name.en} is in this list for the second time.`,
          },
          fix: { de: "Eine der beiden umbenennen.", en: "Rename one of the two." },
        };
      }
    }
  },
};

type List = readonly [pointer: string, items: readonly { readonly id: string }[]];

function listsOf({ levels, badges, criteria }: BadgeRules): readonly List[] {
  return [
    ["/levels", levels],
    ["/badges", badges],
    ...badges.map((badge, index): List => [`/badges/${index}/levels`, badge.levels]),
    ["/criteria", criteria],
  ];
}
