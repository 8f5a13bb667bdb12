import type { Clause, PolicyText } from "../../../policies/model.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context } from "../context.ts";
import { type Item, item } from "../row.ts";

/** What checks that a clause is kept, as the original's front matter says: criteria with their page, rules by name. */
export function enforcerItems(
  context: Context,
  { front }: PolicyText,
  { id }: Pick<Clause, "id">,
): readonly Item[] {
  const t = policyVersionTexts[context.lang];
  const {
    checks = [],
    licenseRules = [],
    badgeCriteria = [],
  } = front.clauses?.[id]?.enforcedBy ?? {};
  return [
    ...badgeCriteria.map((criterion) => criterionItem(context, criterion)),
    ...licenseRules.map((rule) => item(t.licenseRule(rule))),
    ...checks.map((check) => item(t.check(check))),
  ];
}

function criterionItem({ data, lang, to }: Context, id: string): Item {
  const t = policyVersionTexts[lang];
  const rules = data.catalog.badgeRules?.value;
  const criterion = rules?.criteria.find((each) => each.id === id);
  const badge = rules?.badges.find(({ levels }) =>
    levels.some(({ criteria }) => criteria.includes(id)),
  );
  const name = criterion?.statement[lang].replace(/\.$/u, "") ?? id;
  const href = badge === undefined ? null : to(`badges/${badge.id}/#criterion-${id}`);
  return item(t.criterion(name), { href });
}
