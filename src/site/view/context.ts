import type { VocabularyTerm } from "../../catalog/catalog.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type Format, format } from "./format.ts";

/** What every view model needs to know of the page that it is for. */
export interface Context {
  readonly data: SiteData;
  readonly lang: Lang;
  /** The page's address below the language, such as `software/nextcloud/`; empty for the home page. */
  readonly path: string;
  /** The way from the page to the root of the site, such as `../../`; never empty. */
  readonly root: string;
  readonly format: Format;
  /** The address of a page of the same language, relative to this page. */
  readonly to: (path: string) => string;
}

/** A link with its text. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** The context of one page. */
export function contextOf(data: SiteData, lang: Lang, path: string): Context {
  const up = "../".repeat(path.split("/").length - 1);
  return {
    data,
    lang,
    path,
    root: `../${up}`,
    format: format(lang),
    to: (target) => up + target || "./",
  };
}

/** The label of a vocabulary term; a term without a label shows its id. */
export function termLabel(
  terms: ReadonlyMap<string, VocabularyTerm>,
  id: string,
  lang: Lang,
): string {
  return terms.get(id)?.label[lang] ?? id;
}

/** The text in the page's language; null where there is none. */
export function localized(text: Localized | undefined | null, lang: Lang): string | null {
  return text?.[lang] ?? null;
}
