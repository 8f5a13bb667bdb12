import { licenseRequestTexts } from "../../i18n/license-requests.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import { listTexts } from "../../i18n/lists.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type Pager, pagerOf } from "../pager.ts";
import { pageOf, pageSegment } from "../paging.ts";
import { familyLabel } from "./family.ts";
import {
  exceptionsOf,
  findList,
  type LicenseList,
  licenseLists,
  licensesOf,
  listAddress,
} from "./lists.ts";
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
  const title = titleOf(lang, list);
  const suffix = page === 1 ? "" : `, ${listTexts[lang].pageOf(page, paging.pages)}`;
  const lead = leadOf(lang, list);
  const shown = context.format.number(paging.total);
  return {
    frame: frameOf(context, {
      title: title + suffix,
      description: lead,
      ...(list.type === "all"
        ? {}
        : { above: [{ label: t.title, href: context.to("licenses/") }] }),
    }),
    t,
    title,
    lead,
    count: (isExceptions ? t.exceptionCount : t.count)(paging.total, shown),
    isExceptions,
    lines: paging.items.map((line) => line()),
    pager: pagerOf(context, base, paging),
    ways: waysOf(context),
    guides: guidesOf(context),
  };
}

function titleOf(lang: Lang, { type, value }: LicenseList): string {
  const t = licenseTexts[lang];
  switch (type) {
    case "all":
      return t.title;
    case "exceptions":
      return t.exceptions;
    case "family":
      return `${t.title}: ${familyLabel(lang, value as LicenseFamily)}`;
    default:
      return `${t.title}: ${t.outcomes[value as keyof typeof t.outcomes]}`;
  }
}

function leadOf(lang: Lang, { type, value }: LicenseList): string {
  const t = licenseTexts[lang];
  if (type === "exceptions") return t.exceptionsLead;
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
    marks: "",
  }));
}

function licenseLine(context: Context, { id, license, decision }: ShelvedLicense): LicenseLine {
  const says = (authority: string, statement: string): boolean =>
    license.evidence?.[authority]?.says.includes(statement) ?? false;
  const marks = [
    ...(says("osi", "approved") ? ["OSI"] : []),
    ...(says("fsf", "libre") ? ["FSF"] : []),
  ];
  return {
    id,
    name: license.name,
    href: context.to(`licenses/${id}/`),
    kind: familyLabel(context.lang, license.family),
    outcome: decision.outcome,
    label: licenseTexts[context.lang].outcomes[decision.outcome],
    marks: marks.join(", "),
  };
}

function waysOf(context: Context): readonly Link[] {
  const t = licenseTexts[context.lang];
  return licenseLists(context.data).map((list) => {
    const { type, value, total } = list;
    const label =
      type === "all"
        ? t.allLicenses
        : type === "exceptions"
          ? t.exceptions
          : type === "family"
            ? familyLabel(context.lang, value as LicenseFamily)
            : t.outcomes[value as keyof typeof t.outcomes];
    return {
      label: `${label} (${context.format.number(total)})`,
      href: context.to(listAddress(type, value)),
    };
  });
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
  ];
}
