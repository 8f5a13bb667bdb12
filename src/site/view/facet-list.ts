import { levelOfKey } from "../../facts/badges/level-key.ts";
import type { Facet, FacetValue } from "../../facts/facets.ts";
import { badgeTexts } from "../i18n/badges.ts";
import { listTexts } from "../i18n/lists.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type CardListOptions, type CardListPage, cardListPage } from "./card-list.ts";
import { type Context, contextOf, localized } from "./context.ts";
import { FACETS_WITH_LISTS, facetAddress } from "./facet-address.ts";
import { facetLabel } from "./facet-label.ts";
import { pageParameters, pageSegment } from "./paging.ts";
import type { StaticPath } from "./paths.ts";
import { waysToBrowse } from "./ways.ts";

/** A facet that has static lists below /software/. */
export type ListedFacet = (typeof FACETS_WITH_LISTS)[number];

interface FacetParameters {
  readonly lang: Lang;
  readonly facet: ListedFacet;
  readonly value: string;
  readonly page: string | undefined;
}

/** Every page of every facet list in each language. */
export function facetPaths({ site, facts }: SiteData): StaticPath<FacetParameters>[] {
  return FACETS_WITH_LISTS.flatMap((facet) =>
    [...facts.facets[facet].values()].flatMap(({ slug, software }) =>
      pageParameters(software.length).flatMap((page) =>
        site.languages.map((lang) => ({ params: { lang, facet, value: slug, page } })),
      ),
    ),
  );
}

/** One page of the list of entries with one value of a facet; `value` is the value's slug. */
export function facetListPage(
  data: SiteData,
  lang: Lang,
  facet: string,
  value: string,
  page: number,
): CardListPage {
  const found = facetValue(data, facet as Facet, value);
  const base = facetAddress(facet as Facet, found.value);
  const context = contextOf(data, lang, base + pageSegment(page));
  const t = listTexts[lang];
  return cardListPage(context, {
    ...facetHead(context, facet as Facet, found.value),
    software: found.software,
    base,
    page,
    above: [
      { label: t.softwareTitle, href: context.to("software/") },
      { label: t.browseTitle, href: context.to("browse/") },
    ],
  });
}

type Head = Pick<CardListOptions, "title" | "lead" | "links">;

/** What such a list is called; a level of a badge says itself what it is, and leads to what the badge asks for. */
function facetHead(context: Context, facet: Facet, value: string): Head {
  const { lang, data } = context;
  const t = listTexts[lang];
  const label = facetLabel(context, facet, value);
  const name = t.facets[facet];
  const links = waysToBrowse(context);
  const { rules } = data.facts.badges;
  const found = facet === "badge" && rules !== null ? levelOfKey(rules, value) : null;
  if (found === null)
    return { title: t.facetTitle(name, label), lead: t.facetLead(name, label), links };
  const own = badgeTexts[lang];
  const badge = found.badge.name[lang];
  const about = { label: own.about(badge), href: context.to(`badges/${found.badge.id}/`) };
  return {
    title: label,
    lead: own.facetLead(badge, found.level.level.name[lang]),
    links: [about, ...links],
  };
}

/** Every page of every category's list in each language. */
export function categoryPaths({
  site,
  facts,
}: SiteData): StaticPath<{ lang: Lang; id: string; page: string | undefined }>[] {
  return [...facts.facets.category.values()].flatMap(({ slug, software }) =>
    pageParameters(software.length).flatMap((page) =>
      site.languages.map((lang) => ({ params: { lang, id: slug, page } })),
    ),
  );
}

/** One page of a category's list; `id` is the category's slug. */
export function categoryPage(data: SiteData, lang: Lang, id: string, page: number): CardListPage {
  const { value, software } = facetValue(data, "category", id);
  const base = facetAddress("category", value);
  const context = contextOf(data, lang, base + pageSegment(page));
  const t = listTexts[lang];
  const term = data.catalog.vocabularies.categories.get(value);
  return cardListPage(context, {
    title: facetLabel(context, "category", value),
    lead: localized(term?.description, lang),
    software,
    base,
    page,
    above: [{ label: t.categoriesTitle, href: context.to("categories/") }],
    links: waysToBrowse(context),
  });
}

function facetValue(data: SiteData, facet: Facet, slug: string): FacetValue {
  const found = data.facts.facets[facet].get(slug);
  if (found === undefined) throw new Error(`No entry has ${facet} ${slug}`);
  return found;
}
