import { policyPage, versionPage } from "../../../outputs/policies/addresses.ts";
import type { Policy, PolicyVersion } from "../../../policies/model.ts";
import { versionOn } from "../../../policies/versions.ts";
import type { Context, Link } from "../context.ts";

/** The list of all policies, below the language. */
export const POLICIES = "policies/";

/** The overview of a policy, relative to a page. */
export function policyHref({ root, lang }: Context, policy: string): string {
  return root + policyPage(lang, policy);
}

/** A version of a policy, or a clause in it, relative to a page. Ids without a sign at their end need no escaping. */
export function versionHref(
  { root, lang }: Context,
  policy: string,
  version: string,
  clause = "",
): string {
  return root + versionPage(lang, { policy, version }, clause);
}

/** The overview of a policy with its title. */
export function policyLink(context: Context, { id, facts }: Policy): Link {
  return { label: facts.title[context.lang], href: policyHref(context, id) };
}

/** The version that a link to a policy means: the one that holds, else the last; null where there is none. */
export function meantVersion({ data }: Context, policy: Policy): PolicyVersion | null {
  return versionOn(policy, data.facts.asOf) ?? policy.versions.at(-1) ?? null;
}
