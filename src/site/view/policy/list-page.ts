import type { Policy } from "../../../policies/model.ts";
import { periodOf, versionOn } from "../../../policies/versions.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { item, type Row, row } from "../row.ts";
import { POLICIES, policyHref } from "./addresses.ts";
import { issuerItem, parentItem } from "./people.ts";

/** A policy in the list. */
export interface PolicyCard {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly status: string;
  readonly summary: string;
  /** Which version holds, who issues it, what it derives from. */
  readonly facts: readonly Row[];
}

/** The list of all policies. */
export interface PolicyListPage {
  readonly frame: Frame;
  readonly t: (typeof policyTexts)[Lang];
  readonly cards: readonly PolicyCard[];
}

/** The model of the list: policies by title. */
export function policyListPage(data: SiteData, lang: Lang): PolicyListPage {
  const context = contextOf(data, lang, POLICIES);
  const t = policyTexts[lang];
  const policies = [...data.catalog.policies.values()].toSorted((a, b) =>
    a.facts.title[lang].localeCompare(b.facts.title[lang], lang),
  );
  return {
    frame: frameOf(context, { title: t.title, description: t.lead, styles: ["policies"] }),
    t,
    cards: policies.map((policy) => cardOf(context, policy)),
  };
}

function cardOf(context: Context, policy: Policy): PolicyCard {
  const { lang } = context;
  const t = policyTexts[lang];
  const { id, facts } = policy;
  return {
    title: facts.title[lang],
    href: policyHref(context, id),
    kind: t.kinds[facts.kind],
    status: t.statuses[facts.status],
    summary: facts.summary[lang],
    facts: [
      ...row(t.currentRow, [item(currentText(context, policy))]),
      ...row(t.issuer, [issuerItem(context, policy)]),
      ...row(t.parent, [parentItem(context, policy)]),
    ],
  };
}

function currentText({ data, lang, format }: Context, policy: Policy): string {
  const t = policyTexts[lang];
  const version = versionOn(policy, data.facts.asOf);
  const from = version === null ? undefined : periodOf(policy, version.id)?.from;
  if (version === null || from === undefined) return t.noneHolds;
  return t.current(version.id, format.date(from));
}
