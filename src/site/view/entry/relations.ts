import type { Software } from "../../../catalog/catalog.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { type Card, cardsOf } from "../card.ts";
import type { Context } from "../context.ts";
import { facetAddress } from "../facet-address.ts";
import { vendorBeside } from "../names.ts";
import { type Item, item, joinNotes } from "../row.ts";

/** The products that an entry can replace, those wholly replaced first. */
export function replacedProducts(context: Context, { curation }: Software): readonly Item[] {
  const { lang, data } = context;
  const t = entryTexts[lang];
  const known = (curation?.replaces ?? []).toSorted((a, b) => a.extent.localeCompare(b.extent));
  return known.flatMap(({ product: id, extent, note }) => {
    const product = data.catalog.vocabularies.products.get(id);
    if (product === undefined) return [];
    const part =
      extent === "part" ? `${t.replacesPart}: ${note?.[lang] ?? ""}`.replace(/: $/u, "") : null;
    return [
      item(product.name, {
        href: context.to(facetAddress("replaces", id)),
        note: joinNotes([vendorBeside(product), part ?? note?.[lang]]),
      }),
    ];
  });
}

/** The entries to compare. */
export function alternativesOf(context: Context, { id }: Software): readonly Card[] {
  return cardsOf(context, context.data.facts.relations.alternatives.get(id) ?? []);
}

/** The suites that an entry belongs to, with its part in them. */
export function suitesOf(context: Context, { curation }: Software): readonly Item[] {
  const { lang, data } = context;
  return (curation?.suites ?? []).flatMap(({ id, part }) => {
    const suite = data.catalog.suites.get(id);
    if (suite === undefined) return [];
    const href = context.to(facetAddress("suite", id));
    return [item(suite.value.name, { href, note: part?.[lang] ?? null })];
  });
}
