import type { Replacement } from "../../facts/relations.ts";
import { listTexts } from "../i18n/lists.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type Card, cardOf } from "./card.ts";
import { type Context, contextOf, type Link, termLabel } from "./context.ts";
import { facetAddress } from "./facet-address.ts";
import { type Frame, frameOf } from "./frame.ts";
import { vendorBeside } from "./names.ts";

/** So many names stand for all entries that can replace a product. */
const NAMED = 3;

/** A product with the names of what can replace it. */
export interface ReplaceableProduct {
  readonly name: string;
  /** null where the name says it already. */
  readonly vendor: string | null;
  readonly href: string;
  readonly replacements: string;
}

/** All products that at least one entry can replace. */
export interface InsteadOfIndex {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly products: readonly ReplaceableProduct[];
}

/** The overview of replaceable products in the order of their names. */
export function insteadOfIndex(data: SiteData, lang: Lang): InsteadOfIndex {
  const context = contextOf(data, lang, "instead-of/");
  const t = listTexts[lang];
  const known = [...data.facts.relations.replacements].flatMap(([id, list]) => {
    const product = data.catalog.vocabularies.products.get(id);
    return product === undefined ? [] : [{ product, list }];
  });
  const byName = new Intl.Collator("de", { numeric: true });
  return {
    frame: frameOf(context, { title: t.insteadTitle, description: t.insteadLead }),
    title: t.insteadTitle,
    lead: t.insteadLead,
    empty: t.empty,
    products: known
      .sort((a, b) => byName.compare(a.product.name, b.product.name))
      .map(({ product, list }) => ({
        name: product.name,
        vendor: vendorBeside(product),
        href: context.to(facetAddress("replaces", product.id)),
        replacements: namesOf(context, list),
      })),
  };
}

function namesOf({ data, lang }: Context, list: readonly Replacement[]): string {
  const names = list
    .slice(0, NAMED)
    .map(({ software }) => data.catalog.software.get(software)?.publiccode.name ?? software);
  const rest = list.length - names.length;
  return [...names, ...(rest > 0 ? [listTexts[lang].more(rest)] : [])].join(" · ");
}

/** What can stand in for one proprietary product. */
export interface InsteadOfPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly aliases: string | null;
  readonly groups: readonly { readonly title: string; readonly cards: readonly Card[] }[];
  readonly judgement: string;
  readonly hint: string;
  readonly links: readonly Link[];
}

/** The page of one product; throws for one that no entry replaces. */
export function insteadOfProductPage(data: SiteData, lang: Lang, id: string): InsteadOfPage {
  const product = data.catalog.vocabularies.products.get(id);
  const replacements = data.facts.relations.replacements.get(id);
  if (product === undefined || replacements === undefined) throw new Error(`No product ${id}`);
  const context = contextOf(data, lang, `instead-of/${id}/`);
  const t = listTexts[lang];
  const lead = t.insteadOfLead(product.name, product.vendor, replacements.length);
  const group = (title: string, extent: "main" | "part") => ({
    title,
    cards: replacements.flatMap(({ software, replaces }) => {
      const entry = data.catalog.software.get(software);
      if (entry === undefined || replaces.extent !== extent) return [];
      return [cardOf(context, entry, replaces.note?.[lang] ?? null)];
    }),
  });
  const groups = [group(t.insteadMain, "main"), group(t.insteadPart, "part")];
  return {
    frame: frameOf(context, {
      title: t.insteadOf(product.name),
      description: lead,
      above: [{ label: t.insteadTitle, href: context.to("instead-of/") }],
    }),
    title: t.insteadOf(product.name),
    lead,
    aliases: product.aliases?.length ? t.aliases(context.format.list(product.aliases)) : null,
    groups: groups.filter(({ cards }) => cards.length > 0),
    judgement: t.insteadJudgement,
    hint: t.browseHint,
    links: waysOn(context, product.category),
  };
}

function waysOn(context: Context, category: string): readonly Link[] {
  const { data, lang, to } = context;
  const t = listTexts[lang];
  const label = t.sameCategory(termLabel(data.catalog.vocabularies.categories, category, lang));
  const all = { label: t.insteadTitle, href: to("instead-of/") };
  const isListed = data.facts.facets.category.has(category);
  return isListed ? [{ label, href: to(facetAddress("category", category)) }, all] : [all];
}
