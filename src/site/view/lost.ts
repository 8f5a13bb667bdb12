import { createHash } from "node:crypto";
import { pageTexts } from "../i18n/pages.ts";
import { LANGS, type Lang, type SiteData } from "../site-data.ts";

/** The page that servers show for a missing address, wherever that address lies. */
export interface LostPage {
  readonly policy: string;
  readonly lang: Lang;
  readonly title: string;
  readonly siteName: string;
  /** Address of the style sheet, relative to the root of the site. */
  readonly style: string;
  /** What stands in the page itself, because no relative address works at an unknown depth. */
  readonly ownStyle: string;
  readonly ownScript: string;
  readonly choices: readonly {
    readonly lang: Lang;
    readonly title: string;
    readonly text: string;
    readonly links: readonly { readonly label: string; readonly to: string }[];
  }[];
}

const OWN_STYLE =
  "body{margin:0;font-family:system-ui,sans-serif;line-height:1.5}main{max-width:44rem;margin:0 auto;padding:3rem 1rem}main section{margin-block:1.5rem;padding:0}a{margin-inline-end:1.5rem}";

/** The model of the missing page, in all languages of the site at once. */
export function lostPage({ site, assets }: SiteData): LostPage {
  const languages = LANGS.filter((lang) => site.languages.includes(lang));
  return {
    policy: [
      "default-src 'none'",
      `script-src '${sha256(assets.findRoot)}'`,
      `style-src 'self' '${sha256(OWN_STYLE)}'`,
      "font-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    lang: site.languages[0] ?? "de",
    title: `404 – ${site.name}`,
    siteName: site.name,
    style: assets.style,
    ownStyle: OWN_STYLE,
    ownScript: assets.findRoot,
    choices: languages.map((lang) => ({
      lang,
      title: pageTexts[lang].notFoundTitle,
      text: pageTexts[lang].notFoundText,
      links: [
        { label: pageTexts[lang].notFoundHome, to: `${lang}/` },
        { label: pageTexts[lang].notFoundSoftware, to: `${lang}/software/` },
      ],
    })),
  };
}

/** The source expression for an inline script or style (CSP 3, section 2.3.1). */
function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
