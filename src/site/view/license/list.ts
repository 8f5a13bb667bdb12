import { licenseFilterTexts } from "../../i18n/license-filter.ts";
import { licenseRequestTexts } from "../../i18n/license-requests.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import { listTexts } from "../../i18n/lists.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type Pager, pagerOf } from "../pager.ts";
import { pageOf, pageSegment } from "../paging.ts";
import { familyLabel } from "./family.ts";
import { type LicenseFilter, licenseFilter } from "./filter.ts";
import { authorityOf, listLabel } from "./list-label.ts";
import {
  exceptionsOf,
  findList,
  type LicenseList,
  licenseLists,
  licensesOf,
  listAddress,
} from "./lists.ts";
import { marksOf } from "./marks.ts";
import { QUEUE } from "./requests.ts";
import type { LicenseFamily, ShelvedLicense } from "./shelf.ts";

/** One license, or one exception, in a list. */
export interface LicenseLine {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** The family, or what an exception permits. */
  readonly kind: string;
  readonly outcome: string | null;
  readonly label: string | null;
  /** That the id is deprecated; null where it is not. */
  readonly deprecated: string | null;
  readonly marks: string;
}

/** One page of a list of licenses. */
export interface LicenseListPage {
  readonly frame: Frame;
  readonly t: (typeof licenseTexts)[Lang];
  readonly title: string;
  readonly lead: string;
  readonly count: string;
  readonly isExceptions: boolean;
  /** The search; null on every page but the first of all licenses. */
  readonly filter: LicenseFilter | null;
  readonly lines: readonly LicenseLine[];
  readonly pager: Pager | null;
  readonly ways: readonly Link[];
  readonly guides: readonly Link[];
}

/** The model of one page; `parameter` is its address below `licenses/`. */
export function licenseListPage(
  data: SiteData,
  lang: Lang,
  parameter: string | undefined,
): LicenseListPage {
  const { list, page } = findList(data, parameter);
  const base = listAddress(list.type, list.value);
  const context = contextOf(data, lang, base + pageSegment(page));
  const t = licenseTexts[lang];
  const isExceptions = list.type === "exceptions";
  const paging = pageOf(linesOf(context, list), page);
  const title = titleOf(context, list);
  const suffix = page === 1 ? "" : `, ${listTexts[lang].pageOf(page, paging.pages)}`;
  const lead = leadOf(context, list);
  const shown = context.format.number(paging.total);
  const hasFilter = list.type === "all" && page === 1 && paging.total > 0;
  return {
    frame: frameOf(context, {
      title: title + suffix,
      description: lead,
      ...(list.type === "all"
        ? {}
        : { above: [{ label: t.title, href: context.to("licenses/") }] }),
      ...(hasFilter ? { scripts: ["license-list"], styles: ["check"] } : {}),
    }),
    t,
    title,
    lead,
    count: (isExceptions ? t.exceptionCount : t.count)(paging.total, shown),
    isExceptions,
    filter: hasFilter ? licenseFilter(context) : null,
    lines: paging.items.map((line) => line()),
    pager: pagerOf(context, base, paging),
    ways: waysOf(context),
    guides: guidesOf(context),
  };
}

function titleOf(context: Context, list: LicenseList): string {
  const t = licenseTexts[context.lang];
  if (list.type === "all") return t.title;
  const label = listLabel(context, list);
  if (list.type === "exceptions") return label;
  const authority = authorityOf(context, list);
  return `${t.title}: ${authority === null ? label : `${authority.name}, ${label}`}`;
}

function leadOf(context: Context, list: LicenseList): string {
  const t = licenseTexts[context.lang];
  const { type, value } = list;
  if (type === "exceptions") return t.exceptionsLead;
  const authority = authorityOf(context, list);
  if (authority) return authority.description?.[context.lang] ?? t.evidenceText;
  if (type !== "family") return t.lead;
  return t.familyText[value as LicenseFamily] ?? t.noFamilyText;
}

/** The lines are made only for the page that shows them. */
function linesOf(context: Context, list: LicenseList): readonly (() => LicenseLine)[] {
  if (list.type !== "exceptions") {
    return licensesOf(context.data, list).map((each) => () => licenseLine(context, each));
  }
  const { effects } = licenseTexts[context.lang];
  return exceptionsOf(context.data).map(({ id, value }) => () => ({
    id,
    name: value.name,
    href: context.to(`licenses/exceptions/${id}/`),
    kind: effects[value.effect],
    outcome: null,
    label: null,
    deprecated: value.deprecated ? licenseFilterTexts[context.lang].deprecated : null,
    marks: "",
  }));
}

function licenseLine(context: Context, { id, license, decision }: ShelvedLicense): LicenseLine {
  return {
    id,
    name: license.name,
    href: context.to(`licenses/${id}/`),
    kind: familyLabel(context.lang, license.family),
    outcome: decision.outcome,
    label: licenseTexts[context.lang].outcomes[decision.outcome],
    deprecated: license.deprecated ? licenseFilterTexts[context.lang].deprecated : null,
    marks: marksOf(license),
  };
}

/** Lists by authority are too many to stand on every page; the page of all licenses has them. */
function waysOf(context: Context): readonly Link[] {
  return licenseLists(context.data)
    .filter(({ type }) => type !== "authority")
    .map((list) => ({
      label: `${listLabel(context, list)} (${context.format.number(list.total)})`,
      href: context.to(listAddress(list.type, list.value)),
    }));
}

function guidesOf({ lang, to }: Context): readonly Link[] {
  const t = licenseTexts[lang];
  return [
    { label: t.check, href: to("licenses/check/") },
    { label: t.compare, href: to("licenses/compare/") },
    { label: t.choose, href: to("licenses/choose/") },
    { label: t.definition, href: to("licenses/definition/") },
    { label: t.guide, href: to("knowledge/reading-licenses/") },
    { label: licenseRequestTexts[lang].title, href: to(QUEUE) },
    { label: t.exceptions, href: to(listAddress("exceptions")) },
  ];
}
