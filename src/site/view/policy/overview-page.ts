import type { Policy } from "../../../policies/model.ts";
import { DRAFT, periodOf, versionOf, versionOn } from "../../../policies/versions.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type Item, item, type Row, row } from "../row.ts";
import { safeAddress } from "../safe-address.ts";
import { POLICIES, policyHref, versionHref } from "./addresses.ts";
import { type ChangesView, changesViews } from "./change-log.ts";
import { readyComparisons } from "./comparison/ready.ts";
import { downloadRows } from "./downloads.ts";
import { childrenOf, familyLink } from "./family.ts";
import { contactItems, issuerItem, parentItem, policyItem } from "./people.ts";
import { type ReferenceView, referenceViews } from "./references.ts";
import { type VersionRow, versionRows } from "./version-rows.ts";

/** Everything on the overview of one policy. */
export interface PolicyPage {
  readonly frame: Frame;
  readonly t: (typeof policyTexts)[Lang];
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly summary: string;
  readonly statusNote: string | null;
  /** Which version holds today, in a sentence. */
  readonly today: string;
  readonly actions: readonly Link[];
  readonly facts: readonly Row[];
  readonly versionsCaption: string;
  readonly versions: readonly VersionRow[];
  readonly changes: readonly ChangesView[];
  readonly comparisons: readonly Item[];
  readonly downloads: readonly Row[];
  readonly references: readonly ReferenceView[];
}

/** The overview of one policy; throws for an unknown id. */
export function policyOverview(data: SiteData, lang: Lang, id: string): PolicyPage {
  const policy = data.catalog.policies.get(id);
  if (policy === undefined) throw new Error(`No policy ${id}`);
  const context = contextOf(data, lang, `policies/${id}/`);
  const t = policyTexts[lang];
  const { facts } = policy;
  return {
    frame: frameOf(context, {
      title: facts.title[lang],
      description: facts.summary[lang],
      above: [{ label: t.title, href: context.to(POLICIES) }],
      styles: ["policies"],
    }),
    t,
    title: facts.title[lang],
    kind: t.kinds[facts.kind],
    status: t.statuses[facts.status],
    summary: facts.summary[lang],
    statusNote: facts.statusNote?.[lang] ?? null,
    today: today(context, policy),
    actions: actions(context, policy),
    facts: factRows(context, policy),
    versionsCaption: t.versionsCaption(context.format.date(data.facts.asOf)),
    versions: versionRows(context, policy),
    changes: changesViews(context, policy),
    comparisons: comparisonItems(context, policy),
    downloads: downloadRows(context, policy),
    references: referenceViews(context, policy),
  };
}

function today({ data, lang, format }: Context, policy: Policy): string {
  const t = policyTexts[lang];
  const version = versionOn(policy, data.facts.asOf);
  const from = version === null ? undefined : periodOf(policy, version.id)?.from;
  if (version === null || from === undefined) return t.noneHolds;
  const sentence = policy.facts.status === "demonstration" ? t.wouldHold : t.holds;
  return sentence(version.id, format.date(from));
}

function actions(context: Context, policy: Policy): readonly Link[] {
  const { data, lang } = context;
  const t = policyTexts[lang];
  const current = versionOn(policy, data.facts.asOf);
  const draft = versionOf(policy, DRAFT);
  return [
    ...(current === null
      ? []
      : [{ label: t.read(current.id), href: versionHref(context, policy.id, current.id) }]),
    ...(draft === null
      ? []
      : [{ label: t.readDraft, href: versionHref(context, policy.id, DRAFT) }]),
    ...familyLink(context, policy),
  ];
}

/** The comparisons that are pages, and the way to any other; none where there is nothing to compare. */
function comparisonItems(context: Context, policy: Policy): readonly Item[] {
  const href = `${policyHref(context, policy.id)}compare/`;
  const pages = readyComparisons(context, policy).map(({ link }) =>
    item(link.label, { href: link.href }),
  );
  const any = item(policyTexts[context.lang].compareAny, { href });
  return policy.versions.length > 1 ? [...pages, any] : pages;
}

/** The part of the page on clauses and checks that is about a policy; null where nothing enforces any of its clauses. */
function enforcementItem({ data, lang, to }: Context, { id }: Policy): Item | null {
  if (!data.enforcement.policies.has(id)) return null;
  return item(policyTexts[lang].enforcementLink, { href: to(`enforcement/#policy-${id}`) });
}

function factRows(context: Context, policy: Policy): readonly Row[] {
  const { lang, format } = context;
  const t = policyTexts[lang];
  const { languages, notice, comments } = policy.facts;
  const place = safeAddress(comments);
  return [
    ...row(t.issuer, [issuerItem(context, policy)]),
    ...row(t.contact, contactItems(context, policy)),
    ...row(t.comments, [place === null ? null : item(place, { href: place })]),
    ...row(t.parent, [parentItem(context, policy)]),
    ...row(
      t.children,
      childrenOf(context, policy).map((child) => policyItem(context, child)),
    ),
    ...row(
      t.languages,
      languages.map((language, index) =>
        item(format.language(language), { note: index === 0 ? t.original : null }),
      ),
    ),
    ...row(t.enforcement, [enforcementItem(context, policy)]),
    ...row(t.notice, [notice === undefined ? null : item(t.days(notice.days))]),
  ];
}
