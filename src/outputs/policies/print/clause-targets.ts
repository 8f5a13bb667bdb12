import type { ClauseLink, Policy, PolicyText } from "../../../policies/model.ts";
import { textIn, versionOf, versionOn } from "../../../policies/versions.ts";
import { versionPage } from "../addresses.ts";
import type { PrintInput } from "./print-input.ts";
import type { LinkTarget } from "./setting.ts";

/**
 * Where a cross-reference of a printed text leads: to a place in it, else to the page of the clause where this copy of
 * the catalogue has an address, else nowhere. Without words of its own it shows the number of the clause.
 */
export function clauseTarget(
  link: ClauseLink,
  policy: Policy,
  text: PolicyText,
  input: PrintInput,
): LinkTarget {
  const isOwn = (link.policy ?? policy.id) === policy.id;
  if (isOwn && (link.version ?? text.version) === text.version) {
    const clause = text.clauses.find(({ id }) => id === link.clause);
    if (clause === undefined) return { to: null, label: `#${link.clause}` };
    const label = clause.number === "" ? text.front.title : clause.number;
    return { to: clause.id === "" ? null : { anchor: clause.id }, label };
  }
  return elsewhere(
    link,
    isOwn ? policy : input.catalog.policies.get(link.policy ?? ""),
    text,
    input,
  );
}

function elsewhere(
  link: ClauseLink,
  policy: Policy | undefined,
  { language }: PolicyText,
  { asOf, address }: PrintInput,
): LinkTarget {
  const version =
    policy && (link.version === null ? versionOn(policy, asOf) : versionOf(policy, link.version));
  const text = textIn(version ?? null, language);
  const clause = text?.clauses.find(({ id }) => id === link.clause);
  if (!policy || !version || !text || !clause) return { to: null, label: `#${link.clause}` };
  const label = [text.front.title, clause.number].filter((part) => part !== "").join(" ");
  const page = versionPage(language, { policy: policy.id, version: version.id }, clause.id);
  return { to: address === null ? null : { address: address + page }, label };
}
