import type { Software } from "../../catalog/catalog.ts";
import { FACETS, type Facet, facetValues } from "../../facts/facets.ts";
import { withoutFunctionWords } from "../browser/search/function-words.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { cardOf } from "../view/card.ts";
import { type Context, contextOf } from "../view/context.ts";
import { describe } from "../view/description.ts";
import { facetLabel } from "../view/facet-label.ts";

/** What the search index holds of one entry in one language: Pagefind's custom record. No contacts: the index names no person. */
export interface SearchRecord {
  readonly url: string;
  readonly language: Lang;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** The records of all entries in one language, one at a time. */
export function* searchRecords(data: SiteData, lang: Lang): Generator<SearchRecord> {
  const context = contextOf(data, lang, "software/");
  for (const software of data.facts.order) yield recordOf(context, software);
}

function recordOf(context: Context, software: Software): SearchRecord {
  const { data, lang } = context;
  const values = facetValues(software, data.catalog, data.facts);
  const card = cardOf(context, software);
  const release = software.publiccode.releaseDate;
  return {
    url: `/${lang}/software/${software.id}/`,
    language: lang,
    content: contentOf(context, software, values),
    meta: {
      title: card.name,
      description: card.summary ?? "",
      facts: card.facts.join(" · "),
      ...(card.status === null ? {} : { status: card.status }),
      ...(card.summaryLang === null ? {} : { lang: card.summaryLang }),
      ...(release === undefined ? {} : { release: context.format.date(release) }),
      ...weighedWords(context, software, values),
    },
    filters: Object.fromEntries(FACETS.map((facet) => [facet, [...values[facet]]])),
  };
}

/**
 * Words that weigh more than the rest of the content, because each of these fields counts for itself
 * (`metaWeights` in browser/search.ts): what the entry wholly replaces, and what kind of thing it is.
 */
function weighedWords(
  context: Context,
  { curation }: Software,
  values: Readonly<Record<Facet, readonly string[]>>,
): { readonly replaces: string; readonly about: string } {
  const replaced = (curation?.replaces ?? []).filter(({ extent }) => extent === "main");
  const labels = values.category.map((id) => facetLabel(context, "category", id));
  return {
    replaces: replaced.flatMap(({ product }) => productWords(context, product)).join(" "),
    about: [...labels, ...synonymsOf(context, values)].join(" "),
  };
}

/** The words by which people look for an entry: its own, its vocabulary's with synonyms, what it replaces. */
function contentOf(
  context: Context,
  { publiccode: code, curation }: Software,
  values: Readonly<Record<Facet, readonly string[]>>,
): string {
  const text = describe({ publiccode: code }, context.lang)?.text;
  const labels = (["category", "scope", "topic", "organisation", "suite"] as const).flatMap(
    (facet) => values[facet].map((value) => facetLabel(context, facet, value)),
  );
  return [
    code.name,
    text?.localisedName,
    code.applicationSuite,
    withoutFunctionWords(text?.shortDescription ?? "", context.lang),
    withoutFunctionWords(text?.longDescription ?? "", context.lang),
    ...(text?.features ?? []).map((feature) => withoutFunctionWords(feature, context.lang)),
    ...labels,
    ...synonymsOf(context, values),
    ...(curation?.replaces ?? []).flatMap(({ product }) => productWords(context, product)),
  ]
    .filter((part) => part !== undefined)
    .join("\n");
}

function synonymsOf(
  { data, lang }: Context,
  values: Readonly<Record<Facet, readonly string[]>>,
): readonly string[] {
  const { categories, scopes, topics } = data.catalog.vocabularies;
  return [
    ...values.category.map((id) => categories.get(id)),
    ...values.scope.map((id) => scopes.get(id)),
    ...values.topic.map((id) => topics.get(id)),
  ].flatMap((term) => term?.synonyms?.[lang] ?? []);
}

function productWords({ data }: Context, id: string): readonly string[] {
  const product = data.catalog.vocabularies.products.get(id);
  return product === undefined ? [] : [product.name, product.vendor, ...(product.aliases ?? [])];
}
