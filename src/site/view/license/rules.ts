import { versionsInForce } from "../../../licenses/policy/in-force.ts";
import { licenseRulesTexts } from "../../i18n/license-rules.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context } from "../context.ts";
import { clauseRow } from "../enforcement/clause-items.ts";
import type { Row } from "../row.ts";

/** One rule of the list of licences; `id` is a part of the address of its place on the page. */
export interface RuleView {
  readonly id: string;
  readonly outcome: string;
  readonly reason: string;
  /** The clauses of policies that it enforces. */
  readonly rows: readonly Row[];
}

/** The rules that are in force. */
export interface RulesView {
  readonly title: string;
  readonly text: string;
  readonly rules: readonly RuleView[];
}

/** The view of the rules of the list in force; null where there are none. */
export function rulesView(context: Context): RulesView | null {
  const { data, lang, format } = context;
  const [version] = versionsInForce(data.catalog.licensing.policy?.value ?? null, data.facts.asOf);
  if (version === undefined) return null;
  const t = licenseRulesTexts[lang];
  const { outcomes } = licenseTexts[lang];
  const { otherwise } = version;
  const last = {
    id: `rule-${otherwise.id}`,
    outcome: `${t.otherwise}: ${outcomes[otherwise.outcome]}`,
    reason: otherwise.reason[lang],
    rows: [],
  };
  const rules = version.rules.map(({ id, outcome, reason }) => ({
    id: `rule-${id}`,
    outcome: outcomes[outcome],
    reason: reason[lang],
    rows: clauseRow(context, "licenseRules", id),
  }));
  return {
    title: t.title,
    text: t.text(version.id, format.date(version.from)),
    rules: [...rules, last],
  };
}
