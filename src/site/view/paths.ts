import type { Lang, SiteData } from "../site-data.ts";
import { pageParameters } from "./paging.ts";

/** What Astro's getStaticPaths returns: the parameters of one page. */
export interface StaticPath<P> {
  readonly params: P;
}

/** The language of a page from its route parameter. */
export function languageOf(parameter: string | undefined): Lang {
  if (parameter !== "de" && parameter !== "en") throw new Error(`No language ${parameter}`);
  return parameter;
}

/** One page in each language of the site. */
export function languagePaths({ site }: SiteData): StaticPath<{ lang: Lang }>[] {
  return site.languages.map((lang) => ({ params: { lang } }));
}

/** One page for each id in each language. */
export function idPaths(
  { site }: SiteData,
  ids: Iterable<string>,
): StaticPath<{ lang: Lang; id: string }>[] {
  const all = [...ids];
  return site.languages.flatMap((lang) => all.map((id) => ({ params: { lang, id } })));
}

/** The pages of one long list in each language. */
export function pagePaths(
  { site }: SiteData,
  total: number,
): StaticPath<{ lang: Lang; page: string | undefined }>[] {
  const pages = pageParameters(total);
  return site.languages.flatMap((lang) => pages.map((page) => ({ params: { lang, page } })));
}
