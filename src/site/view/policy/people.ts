import type { Policy } from "../../../policies/model.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Context } from "../context.ts";
import { organisationName } from "../names.ts";
import { type Item, item } from "../row.ts";
import { safeAddress } from "../safe-address.ts";
import { policyHref } from "./addresses.ts";

/** Who issues a policy, with the page of that body; where policy.yml names nobody, it says so. */
export function issuerItem(context: Context, { facts }: Policy): Item {
  const name = organisationName(context, facts.issuer);
  if (name !== null) return item(name, { href: context.to(`organisations/${facts.issuer}/`) });
  return item(policyTexts[context.lang].noIssuer);
}

/** The policy that a policy derives from; null where it derives from none that is there. */
export function parentItem(context: Context, { facts }: Policy): Item | null {
  const parent = context.data.catalog.policies.get(facts.parent ?? "");
  return parent === undefined ? null : policyItem(context, parent);
}

/** A policy with its overview. */
export function policyItem(context: Context, { id, facts }: Policy): Item {
  return item(facts.title[context.lang], { href: policyHref(context, id) });
}

/** Whom to ask: a role, with the ways to reach it. */
export function contactItems({ lang }: Context, { facts }: Policy): readonly Item[] {
  if (facts.contact === undefined) return [];
  const { role, url, email } = facts.contact;
  const mail = safeAddress(email === undefined ? null : `mailto:${email}`);
  return [
    item(role[lang], { href: safeAddress(url) }),
    ...(mail === null ? [] : [item(email ?? "", { href: mail })]),
  ];
}
