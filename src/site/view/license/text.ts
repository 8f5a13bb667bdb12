import { licensePageTexts } from "../../i18n/license-page.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import type { StaticPath } from "../paths.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { textLanguage } from "./text-languages.ts";

/** A license text in paragraphs; `lang` is the text's own language. */
export interface LicenseText {
  readonly lang: string;
  readonly paragraphs: readonly string[];
}

/** Where the text of a license is: on its page, on one of its own because it is long, or not here. */
export type TextPlace =
  | { readonly type: "here"; readonly label: string; readonly text: LicenseText }
  | { readonly type: "page"; readonly link: Link }
  | { readonly type: "missing"; readonly says: string };

/** The page of one long text. */
export interface TextPage {
  readonly frame: Frame;
  /** What the page is, and of which license. */
  readonly kind: string;
  readonly name: string;
  readonly lead: string;
  readonly text: LicenseText;
}

/** Characters beyond which a text gets a page of its own: readers of the rest should not have to load it. */
const LONGEST_INLINE = 12_000;

/** The place of a license's text. */
export function textPlace({ data, lang, format, to }: Context, id: string): TextPlace {
  const t = licensePageTexts[lang];
  const text = data.licenseTextOf(id);
  if (text === null) return { type: "missing", says: t.textMissing };
  if (text.length <= LONGEST_INLINE) {
    return { type: "here", label: t.textOpen, text: inParagraphs(id, text) };
  }
  const label = t.textPage(format.number(text.length));
  return { type: "page", link: { label, href: to(`licenses/${id}/text/`) } };
}

/** The page of a text in each language, for licenses whose text is long. */
export function textPaths(data: SiteData): StaticPath<{ lang: Lang; id: string }>[] {
  const { licenses } = data.catalog.licensing;
  const long = [...licenses.values()].filter(
    ({ id, value }) =>
      !isReplaced(data, value.replacedBy) && (data.licenseTextOf(id)?.length ?? 0) > LONGEST_INLINE,
  );
  return data.site.languages.flatMap((lang) => long.map(({ id }) => ({ params: { lang, id } })));
}

/** The page of one text; throws for an id without a record or without a text. */
export function textPage(data: SiteData, lang: Lang, id: string): TextPage {
  const record = data.catalog.licensing.licenses.get(id)?.value;
  const text = data.licenseTextOf(id);
  if (record === undefined || text === null) throw new Error(`No text of ${id}`);
  const context = contextOf(data, lang, `licenses/${id}/text/`);
  const t = licensePageTexts[lang];
  const back = { label: record.name, href: context.to(`licenses/${id}/`) };
  const above = [{ label: licenseTexts[lang].above, href: context.to("licenses/") }, back];
  const title = `${t.textKind} ${record.name} (${id})`;
  return {
    frame: frameOf(context, { title, description: t.textLead, above }),
    kind: t.textKind,
    name: record.name,
    lead: t.textLead,
    text: inParagraphs(id, text),
  };
}

/** Whether everything about a license stands on the page of the one that replaces it. */
export function isReplaced({ catalog }: SiteData, instead: string | undefined): boolean {
  return instead !== undefined && catalog.licensing.licenses.has(instead);
}

function inParagraphs(id: string, text: string): LicenseText {
  return { lang: textLanguage(id), paragraphs: paragraphsOf(text) };
}
