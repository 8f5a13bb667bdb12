import type { Enforcer } from "../../../facts/enforcement/enforcers.ts";
import { enforcementTexts } from "../../i18n/enforcement.ts";
import type { Context } from "../context.ts";
import { type Item, item } from "../row.ts";

/** What enforces a clause: a criterion and a licence rule with the page that explains them, a check by its name. */
export function enforcerItem(context: Context, { kind, id }: Pick<Enforcer, "kind" | "id">): Item {
  const t = enforcementTexts[context.lang];
  switch (kind) {
    case "checks":
      return item(t.check(id));
    case "licenseRules":
      return item(t.licenseRule(id), { href: context.to(`licenses/definition/#rule-${id}`) });
    case "badgeCriteria":
      return criterionItem(context, id);
    default:
      return kind satisfies never;
  }
}

/** The statement of a criterion, which leads to the first badge that asks for it. */
function criterionItem({ data, lang, to }: Context, id: string): Item {
  const rules = data.catalog.badgeRules?.value;
  const statement = rules?.criteria.find((each) => each.id === id)?.statement[lang];
  const badge = rules?.badges.find(({ levels }) =>
    levels.some(({ criteria }) => criteria.includes(id)),
  );
  const text = enforcementTexts[lang].criterion(statement?.replace(/\.$/u, "") ?? id);
  const href = badge === undefined ? null : to(`badges/${badge.id}/#criterion-${id}`);
  return item(text, { href });
}
