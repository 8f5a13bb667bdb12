import type { MDXInstance } from "astro";
import type { Lang } from "./site-data.ts";
import type { Article } from "./view/article.ts";

type Module = MDXInstance<Omit<Article, "slug" | "lang">>;

/** The knowledge articles as Vite bundles them: `articles/<slug>.<lang>.mdx`. */
const modules = import.meta.glob<Module>("./articles/*.mdx", { eager: true });

/** Every article with what its head says. */
export const ARTICLES: readonly Article[] = Object.entries(modules).map(([path, module]) => ({
  ...placeOf(path),
  ...module.frontmatter,
}));

/** The text of one article and the headings in it; throws for one that does not exist. */
export function articleContent(
  lang: Lang,
  slug: string,
): { readonly Content: Module["Content"]; readonly headings: ReturnType<Module["getHeadings"]> } {
  const found = modules[`./articles/${slug}.${lang}.mdx`];
  if (found === undefined) throw new Error(`No article ${slug} in ${lang}`);
  return { Content: found.Content, headings: found.getHeadings() };
}

function placeOf(path: string): { slug: string; lang: Lang } {
  const [, slug = "", lang] = /([^/]+)\.(de|en)\.mdx$/u.exec(path) ?? [];
  return { slug, lang: lang as Lang };
}
