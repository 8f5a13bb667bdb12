import { versionPage } from "../../../outputs/policies/addresses.ts";
import type { Clause, Policy, PolicyText } from "../../../policies/model.ts";
import { DRAFT, originalOf, versionOf } from "../../../policies/versions.ts";
import { policyVersionTexts } from "../../i18n/policy-version.ts";
import type { Context } from "../context.ts";
import { organisationName } from "../names.ts";
import { versionName } from "./version-state.ts";

/**
 * How a version, or a clause in it, is cited: who issues it, title, version, date, number and address. Without a known
 * address of the site it ends with the id of the clause, which is permanent as well.
 */
export function citation(
  context: Context,
  policy: Policy,
  text: PolicyText,
  clause: Pick<Clause, "id" | "number"> | null = null,
): string {
  const t = policyVersionTexts[context.lang];
  const issuer = organisationName(context, policy.facts.issuer);
  const part = clause === null ? "" : `, ${t.citedClause(clause.number)}`;
  const address = publicAddress(context, policy, text, clause?.id ?? "");
  const id = clause === null ? "" : ` (#${clause.id})`;
  return [
    issuer === null ? "" : `${issuer}: `,
    named(context, policy, text),
    part,
    address === null ? `${id}.` : `. ${address}`,
  ].join("");
}

function named(context: Context, policy: Policy, { version, front }: PolicyText): string {
  const t = policyVersionTexts[context.lang];
  const { format, data } = context;
  if (version === DRAFT) return t.citedDraft(front.title, format.date(data.facts.asOf));
  const date = originalOf(policy, versionOf(policy, version))?.front.date;
  const day = date === undefined ? null : format.date(date);
  return t.cited(front.title, versionName(context, version), day);
}

/** The address of a clause for those who are elsewhere; null where the site does not know its own. */
export function publicAddress(
  { data, lang }: Context,
  policy: Policy,
  { version }: Pick<PolicyText, "version">,
  clause: string,
): string | null {
  const { address } = data.site;
  const page = versionPage(lang, { policy: policy.id, version }, clause);
  return address === undefined ? null : address + page;
}
