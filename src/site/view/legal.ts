import { frameTexts } from "../i18n/frame.ts";
import { pageTexts } from "../i18n/pages.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { contextOf } from "./context.ts";
import { type Frame, frameOf } from "./frame.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Item, item } from "./row.ts";
import { safeAddress, shownAddress } from "./safe-address.ts";

/** A part of a legal page: a heading and text, or a list. */
export interface LegalPart {
  readonly title: string;
  readonly html: string | null;
  readonly items: readonly Item[];
}

/** A page whose words the operator answers for. */
export interface LegalPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string | null;
  readonly html: string | null;
  readonly parts: readonly LegalPart[];
}

export const LEGAL = ["imprint", "privacy", "accessibility", "easy-language"] as const;
export type Legal = (typeof LEGAL)[number];

/** The model of one legal page. */
export function legalPage(data: SiteData, lang: Lang, which: Legal): LegalPage {
  switch (which) {
    case "imprint":
      return imprintPage(data, lang);
    case "privacy":
      return prosePage(
        data,
        lang,
        "privacy/",
        pageTexts[lang].privacy,
        data.site.legal.privacy[lang],
      );
    case "accessibility":
      return accessibilityPage(data, lang);
    case "easy-language":
      return prosePage(
        data,
        lang,
        "easy-language/",
        pageTexts[lang].easyLanguage,
        data.site.legal.easyLanguage[lang],
      );
    default:
      return which satisfies never;
  }
}

function prosePage(
  data: SiteData,
  lang: Lang,
  path: string,
  title: string,
  text: string,
): LegalPage {
  const context = contextOf(data, lang, path);
  const frame = frameOf(context, { title, description: `${title}: ${data.site.name}` });
  return { frame, title, lead: null, html: renderMarkdown(text, 2), parts: [] };
}

function imprintPage(data: SiteData, lang: Lang): LegalPage {
  const t = pageTexts[lang];
  const { operator, mirrors = [], legal } = data.site;
  const address = operator === undefined ? [] : [operator.name, ...operator.address];
  const contact = [
    operator?.phone === undefined ? null : item(`${t.phone}: ${operator.phone}`),
    operator === undefined
      ? null
      : item(operator.email, { href: safeAddress(`mailto:${operator.email}`) }),
    operator?.website === undefined ? null : addressItem(operator.website),
  ].filter((entry) => entry !== null);
  const copies = mirrors.map(({ url, operator: by }) => ({
    ...addressItem(url),
    note: t.mirrorBy(by),
  }));
  const page = prosePage(data, lang, "imprint/", t.imprint, legal.imprint[lang]);
  const parts = [
    list(t.operator, [...address.map((line) => item(line)), ...contact]),
    list(t.mirrors, copies),
  ];
  return { ...page, parts: parts.filter(({ items }) => items.length > 0) };
}

function accessibilityPage(data: SiteData, lang: Lang): LegalPage {
  const t = pageTexts[lang];
  const { accessibility } = data.site.legal;
  const context = contextOf(data, lang, "accessibility/");
  const lead = t.accessibilityLead(data.site.name);
  const gaps = list(
    t.gaps,
    accessibility.gaps.map((gap) => item(gap[lang])),
  );
  return {
    frame: frameOf(context, { title: frameTexts[lang].accessibility, description: lead }),
    title: t.accessibility,
    lead,
    html: null,
    parts: [
      prose(t.status, t.statuses[accessibility.status]),
      ...(gaps.items.length > 0 ? [gaps] : []),
      prose(
        t.method,
        `${t.methods[accessibility.method]}\n\n${t.statementDate(context.format.date(accessibility.date))}`,
      ),
      prose(t.feedback, accessibility.feedback[lang]),
      prose(t.enforcement, accessibility.enforcement[lang]),
    ],
  };
}

function prose(title: string, text: string): LegalPart {
  return { title, html: renderMarkdown(text), items: [] };
}

function list(title: string, items: readonly Item[]): LegalPart {
  return { title, html: null, items };
}

function addressItem(address: string): Item {
  return item(shownAddress(address), { href: safeAddress(address) });
}
