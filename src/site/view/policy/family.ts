import { familyPage } from "../../../outputs/policies/addresses.ts";
import type { Policy } from "../../../policies/model.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Context, Link } from "../context.ts";

/** The policies that derive from a policy directly, by title. */
export function childrenOf({ data, lang }: Context, { id }: Policy): readonly Policy[] {
  const children = [...data.catalog.policies.values()].filter(({ facts }) => facts.parent === id);
  return children.toSorted((a, b) => a.facts.title[lang].localeCompare(b.facts.title[lang], lang));
}

/** Whether a policy has relatives: a parent that is there, or others that derive from it. */
export function hasFamily(context: Context, policy: Policy): boolean {
  const isChild = context.data.catalog.policies.has(policy.facts.parent ?? "");
  return isChild || childrenOf(context, policy).length > 0;
}

/** The way to the page of the family; none where a policy stands alone. */
export function familyLink(context: Context, policy: Policy): readonly Link[] {
  if (!hasFamily(context, policy)) return [];
  const href = context.root + familyPage(context.lang, policy.id);
  return [{ label: policyTexts[context.lang].family, href }];
}
