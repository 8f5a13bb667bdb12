import type { LinkedClause, PolicyEnforcement } from "../../../facts/enforcement/enforcement.ts";
import type { Clause, PolicyText } from "../../../policies/model.ts";
import { TERM_NAMES } from "../../../policies/report/words.ts";
import { lineOf } from "../../../policies/text.ts";
import { textIn, versionOf } from "../../../policies/versions.ts";
import { enforcementTexts } from "../../i18n/enforcement.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { policyLink, versionHref } from "../policy/addresses.ts";
import { enforcerItem } from "../policy/enforcers.ts";
import { type Item, item } from "../row.ts";
import { type Unasked, unaskedOf } from "./unasked.ts";

/** One clause in a table. */
export interface ClauseLine {
  readonly clause: Item;
  readonly duty: string;
  readonly by: readonly Item[];
}

/** One policy as it holds. */
export interface PolicySection {
  readonly id: string;
  readonly title: Link;
  readonly version: string;
  readonly counts: string;
  readonly checkedTitle: string;
  readonly checked: readonly ClauseLine[];
  readonly peopleTitle: string;
  readonly people: readonly ClauseLine[];
}

/** What enforces the clauses of the policies, and what no clause asks for. */
export interface EnforcementPage {
  readonly frame: Frame;
  readonly t: (typeof enforcementTexts)[Lang];
  readonly date: string;
  readonly totals: readonly { readonly value: string; readonly label: string }[];
  readonly policies: readonly PolicySection[];
  readonly unasked: Unasked;
}

/** The model of the page. */
export function enforcementPage(data: SiteData, lang: Lang): EnforcementPage {
  const context = contextOf(data, lang, "enforcement/");
  const t = enforcementTexts[lang];
  const { format } = context;
  const policies = [...data.enforcement.policies.values()];
  const clauses = policies.flatMap((each) => each.clauses);
  const totals = [
    [clauses.filter(isChecked).length, t.checkedTotal],
    [clauses.filter((each) => !isChecked(each)).length, t.peopleTotal],
    [data.enforcement.unasked.length, t.unaskedTotal],
  ] as const;
  return {
    frame: frameOf(context, { title: t.title, description: t.lead }),
    t,
    date: t.date(format.date(data.facts.asOf)),
    totals: totals.map(([value, label]) => ({ value: format.number(value), label })),
    policies: policies.map((each) => policySection(context, each)),
    unasked: unaskedOf(context, data.enforcement.unasked),
  };
}

function isChecked({ enforcers }: LinkedClause): boolean {
  return enforcers.length > 0;
}

function policySection(context: Context, enforcement: PolicyEnforcement): PolicySection {
  const { policy, text, clauses } = enforcement;
  const { lang, format } = context;
  const t = enforcementTexts[lang];
  const title = policy.facts.title[lang];
  const shown = textIn(versionOf(policy, text.version), lang) ?? text;
  const lines = clauses.map((each) => ({
    each,
    line: clauseLine(context, enforcement, shown, each),
  }));
  const of = (checked: boolean) =>
    lines.filter(({ each }) => isChecked(each) === checked).map(({ line }) => line);
  const [checked, people] = [of(true), of(false)];
  return {
    id: `policy-${policy.id}`,
    title: policyLink(context, policy),
    version: t.version(text.version, format.date(text.front.inForce?.from ?? "")),
    counts: t.counts(format.number(checked.length), format.number(people.length)),
    checkedTitle: t.checkedTitle(title),
    checked,
    peopleTitle: t.peopleTitle(title),
    people,
  };
}

/** `shown` is the text in the language of the page, where there is one. */
function clauseLine(
  context: Context,
  { policy, text }: PolicyEnforcement,
  shown: PolicyText,
  { clause, enforcers }: LinkedClause,
): ClauseLine {
  const { lang } = context;
  const own = shown.clauses.find(({ id }) => id === clause.id) ?? clause;
  const language = own === clause ? text.language : shown.language;
  return {
    clause: item(`${clause.number} ${excerptOf(own)}`, {
      href: versionHref(context, policy.id, text.version, clause.id),
      lang: language === lang ? null : language,
    }),
    duty: dutyOf(clause, lang),
    by: enforcers.map((each) => enforcerItem(context, each)),
  };
}

function dutyOf({ obligations }: Clause, lang: Lang): string {
  const terms = new Set(obligations.map(({ term }) => TERM_NAMES[term][lang]));
  return terms.size === 0 ? enforcementTexts[lang].noDuty : [...terms].join(", ");
}

const LONGEST = 140;

/** The first words of a clause; they name it in a list, its page has the rest. */
function excerptOf(clause: Clause): string {
  const words = lineOf(clause);
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …`;
}
