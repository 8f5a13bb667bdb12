import { entryTexts } from "../i18n/entry.ts";
import { pageTexts } from "../i18n/pages.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type Context, contextOf } from "./context.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Task } from "./home.ts";
import type { StaticPath } from "./paths.ts";

/** What the head of an article says. */
export interface Article {
  readonly slug: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  /** YYYY-MM-DD; YAML's reader makes a Date of it. */
  readonly updated: string | Date;
}

/** The list of articles. */
export interface KnowledgePage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly articles: readonly Task[];
}

/** One article around its text. */
export interface ArticlePage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly updated: string;
  readonly contentsTitle: string;
  readonly moreTitle: string;
  readonly more: readonly Task[];
}

/** The overview of all articles in one language. */
export function knowledgePage(
  data: SiteData,
  lang: Lang,
  articles: readonly Article[],
): KnowledgePage {
  const context = contextOf(data, lang, "knowledge/");
  const t = pageTexts[lang];
  return {
    frame: frameOf(context, { title: t.knowledgeTitle, description: t.knowledgeLead }),
    title: t.knowledgeTitle,
    lead: t.knowledgeLead,
    articles: links(context, articles),
  };
}

/** One article; throws for one that does not exist in the language. */
export function articlePage(
  data: SiteData,
  lang: Lang,
  articles: readonly Article[],
  slug: string,
): ArticlePage {
  const article = articles.find((other) => other.slug === slug && other.lang === lang);
  if (article === undefined) throw new Error(`No article ${slug} in ${lang}`);
  const context = contextOf(data, lang, `knowledge/${slug}/`);
  const t = pageTexts[lang];
  const { title, description, updated } = article;
  const day = typeof updated === "string" ? updated : updated.toISOString();
  return {
    frame: frameOf(context, {
      title,
      description,
      above: [{ label: t.knowledgeTitle, href: context.to("knowledge/") }],
    }),
    title,
    lead: description,
    updated: t.updated(context.format.date(day)),
    contentsTitle: entryTexts[lang].onThisPage,
    moreTitle: t.moreArticles,
    more: links(
      context,
      articles.filter((other) => other.slug !== slug),
    ).slice(0, 3),
  };
}

/** The pages of all articles in the languages of the site. */
export function articlePaths(
  { site }: SiteData,
  articles: readonly Article[],
): StaticPath<{ lang: Lang; slug: string }>[] {
  return articles
    .filter(({ lang }) => site.languages.includes(lang))
    .map(({ lang, slug }) => ({ params: { lang, slug } }));
}

function links({ lang, to }: Context, articles: readonly Article[]): readonly Task[] {
  return articles
    .filter((article) => article.lang === lang)
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, description, slug }) => ({
      label: title,
      text: description,
      href: to(`knowledge/${slug}/`),
    }));
}
