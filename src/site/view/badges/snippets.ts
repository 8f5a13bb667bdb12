import type { Award } from "../../../facts/badges/award.ts";
import { badgeAddress } from "../../../outputs/badges/render-badges.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Context } from "../context.ts";

/** What a project copies into its README to show its badges. */
export interface Snippets {
  readonly title: string;
  readonly text: string;
  /** What to put in where the site does not know its own address; null where it does. */
  readonly hint: string | null;
  readonly formats: readonly { readonly name: string; readonly code: string }[];
}

/** The snippets for all badges of an entry, one picture a line; each leads to the reasons on the entry's page. */
export function snippetsOf(
  { data, lang }: Context,
  { id, name }: { readonly id: string; readonly name: string },
  awards: readonly Award[],
): Snippets {
  const t = badgeTexts[lang];
  const address = data.site.address ?? "https://…/";
  const pictures = awards.map(({ badge }) => ({
    alt: t.embedAlt(badge.name[lang], name),
    picture: `${address}${badgeAddress(id, badge.id, lang)}`,
    page: `${address}${lang}/software/${id}/#badge-${badge.id}`,
  }));
  return {
    title: t.embed,
    text: t.embedText,
    hint: data.site.address === undefined ? t.embedWithout : null,
    formats: [
      { name: "Markdown", code: pictures.map(markdown).join("\n") },
      { name: "HTML", code: pictures.map(html).join("\n") },
    ],
  };
}

interface Picture {
  readonly alt: string;
  readonly picture: string;
  readonly page: string;
}

/** An image in a link (CommonMark 0.31, sections 6.3 and 6.4); signs that mean something there are escaped. */
function markdown({ alt, picture, page }: Picture): string {
  return `[![${alt.replace(/[\\`*_[\]<>!&~|]/gu, "\\$&")}](${picture})](${page})`;
}

function html({ alt, picture, page }: Picture): string {
  return `<a href="${page}"><img src="${picture}" alt="${escapeHtml(alt)}" height="24"></a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
