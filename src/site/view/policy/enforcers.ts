import type { Enforcer, EnforcerKind } from "../../../facts/enforcement/enforcers.ts";
import type { Clause, PolicyText } from "../../../policies/model.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context } from "../context.ts";
import { type Item, item } from "../row.ts";

/** In the order in which readers want them: what explains itself first. */
const KINDS: readonly EnforcerKind[] = ["badgeCriteria", "licenseRules", "checks"];

/**
 * What checks that a clause of a text is kept: of the version that holds what either side says, of others what its
 * front matter says. What is linked is found out once for the text.
 */
export function enforcerItemsIn(
  context: Context,
  original: PolicyText,
): (clause: Pick<Clause, "id">) => readonly Item[] {
  const { policies } = context.data.enforcement;
  const held = [...policies.values()].find(({ text }) => text === original);
  const linked = new Map(held?.clauses.map(({ clause, enforcers }) => [clause.id, enforcers]));
  return ({ id }) => {
    const declared = original.front.clauses?.[id]?.enforcedBy ?? {};
    return KINDS.flatMap((kind) => {
      const known = (linked.get(id) ?? []).filter((each) => each.kind === kind);
      const ids = new Set([...(declared[kind] ?? []), ...known.map((each) => each.id)]);
      return [...ids].map((each) => enforcerItem(context, { kind, id: each }));
    });
  };
}

/** What enforces a clause: a criterion and a licence rule with the page that explains them, a check by its name. */
export function enforcerItem(context: Context, { kind, id }: Pick<Enforcer, "kind" | "id">): Item {
  const t = policyVersionTexts[context.lang];
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
