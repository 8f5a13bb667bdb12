import { levelKey } from "../../facts/badges/level-key.ts";
import type { Facet, FacetValue } from "../../facts/facets.ts";
import { listTexts } from "../i18n/lists.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type Context, contextOf } from "./context.ts";
import { facetAddress } from "./facet-address.ts";
import { facetLabel } from "./facet-label.ts";
import { type Frame, frameOf } from "./frame.ts";

/** A link with the number of entries behind it. */
export interface CountedLink {
  readonly label: string;
  readonly href: string;
  readonly count: string;
  /** Something else that a reader may know it by. */
  readonly note: string | null;
}

export interface IndexGroup {
  readonly id: string;
  /** null where the page has one group only and needs no heading. */
  readonly title: string | null;
  readonly links: readonly CountedLink[];
}

/** A page of links with counts: categories, properties, replaceable products. */
export interface IndexPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly hint: string | null;
  readonly empty: string;
  readonly groups: readonly IndexGroup[];
}

/** All categories that have entries. */
export function categoriesPage(data: SiteData, lang: Lang): IndexPage {
  const context = contextOf(data, lang, "categories/");
  const t = listTexts[lang];
  const links = facetLinks(context, "category", "name");
  return indexPage(context, t.categoriesTitle, t.categoriesLead, t.categoriesEmpty, [
    { id: "all", title: null, links },
  ]);
}

const BROWSED: readonly Facet[] = [
  "topic",
  "scope",
  "country",
  "license",
  "verdict",
  "badge",
  "status",
  "maintenance",
  "platform",
  "language",
  "type",
];

/** Every property that entries can be found by, with its values. */
export function browsePage(data: SiteData, lang: Lang): IndexPage {
  const context = contextOf(data, lang, "browse/");
  const t = listTexts[lang];
  const groups = BROWSED.map((facet) => ({
    id: facet,
    title: t.facets[facet],
    links: facet === "badge" ? badgeLinks(context) : facetLinks(context, facet, "count"),
  }));
  const filled = groups.filter(({ links }) => links.length > 0);
  return indexPage(context, t.browseTitle, t.browseLead, null, filled);
}

function indexPage(
  context: Context,
  title: string,
  lead: string,
  hint: string | null,
  groups: readonly IndexGroup[],
): IndexPage {
  const frame = frameOf(context, { title, description: lead });
  return { frame, title, lead, hint, empty: listTexts[context.lang].empty, groups };
}

function facetLinks(
  context: Context,
  facet: Facet,
  order: "name" | "count",
): readonly CountedLink[] {
  const values = [...context.data.facts.facets[facet].values()];
  const sorted = values.toSorted((a, b) => b.software.length - a.software.length);
  const links = sorted.map((value) => facetLink(context, facet, value));
  return order === "name" ? inOrder(links) : links;
}

/** In the order of the rules, each badge from its highest level. */
function badgeLinks(context: Context): readonly CountedLink[] {
  const { facets, badges } = context.data.facts;
  const keys = (badges.rules?.badges ?? []).flatMap((badge) =>
    badge.levels.toReversed().map((level) => levelKey(badge, level)),
  );
  const values = keys.flatMap((key) => facets.badge.get(key) ?? []);
  return values.map((value) => facetLink(context, "badge", value));
}

function facetLink(context: Context, facet: Facet, { value, software }: FacetValue): CountedLink {
  return {
    label: facetLabel(context, facet, value),
    href: context.to(facetAddress(facet, value)),
    count: context.format.number(software.length),
    note: null,
  };
}

function inOrder(links: readonly CountedLink[]): readonly CountedLink[] {
  return links.toSorted((a, b) => a.label.localeCompare(b.label, "de", { numeric: true }));
}
