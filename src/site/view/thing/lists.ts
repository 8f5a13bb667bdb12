import { listTexts } from "../../i18n/lists.ts";
import { thingTexts } from "../../i18n/things.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import type { Card } from "../card.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { organisationName } from "../names.ts";
import { type Pager, pagerOf } from "../pager.ts";
import { pageOf, pageSegment } from "../paging.ts";

/** A list of organisations, suites or communities. */
export interface ThingListPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly count: string | null;
  readonly cards: readonly Card[];
  readonly pager: Pager | null;
  readonly empty: string | null;
  /** Another list that readers of this one look for. */
  readonly other: Link | null;
}

/** One page of the organisations in the order of their names. */
export function organisationsPage(data: SiteData, lang: Lang, page: number): ThingListPage {
  const context = contextOf(data, lang, `organisations/${pageSegment(page)}`);
  const t = thingTexts[lang];
  const paging = pageOf(organisationOrder(data, lang), page);
  const suffix = page === 1 ? "" : `, ${listTexts[lang].pageOf(page, paging.pages)}`;
  return {
    ...listOf(context, t.organisationsTitle + suffix, t.organisationsLead),
    title: t.organisationsTitle,
    count: t.organisationCount(paging.total, context.format.number(paging.total)),
    cards: paging.items.map((id) => organisationCard(context, id)),
    pager: pagerOf(context, "organisations/", paging),
    other: { label: t.communitiesFrom, href: context.to("communities/") },
  };
}

/** All suites, those with most components first. */
export function suitesPage(data: SiteData, lang: Lang): ThingListPage {
  const context = contextOf(data, lang, "suites/");
  const t = thingTexts[lang];
  const size = (id: string): number => data.facts.relations.components.get(id)?.length ?? 0;
  const suites = [...data.catalog.suites.values()].toSorted((a, b) => size(b.id) - size(a.id));
  const cards = suites.map(({ id, value }) => ({
    name: value.name,
    href: context.to(`suites/${id}/`),
    summary: value.shortDescription[lang],
    facts: [organisationName(context, value.publisher), t.componentsN(size(id))].filter(
      (fact) => fact !== null,
    ),
    ...PLAIN,
  }));
  return { ...listOf(context, t.suitesTitle, t.suitesLead), cards };
}

/** All communities in the order of their names. */
export function communitiesPage(data: SiteData, lang: Lang): ThingListPage {
  const context = contextOf(data, lang, "communities/");
  const t = thingTexts[lang];
  const communities = [...data.catalog.communities.values()].toSorted((a, b) =>
    a.value.name.localeCompare(b.value.name, "de"),
  );
  const cards = communities.map(({ id, value }) => ({
    name: value.name,
    href: context.to(`communities/${id}/`),
    summary: value.shortDescription[lang],
    facts: [
      t.communityKinds[value.kind],
      ...(value.countries ?? []).map((code) => context.format.country(code)),
      t.accesses[value.access],
    ],
    ...PLAIN,
  }));
  return { ...listOf(context, t.communitiesTitle, t.communitiesLead), cards };
}

const PLAIN = { summaryLang: null, status: null, note: null } as const;

function listOf(context: Context, title: string, lead: string): ThingListPage {
  const frame = frameOf(context, { title, description: lead });
  return {
    frame,
    title,
    lead,
    count: null,
    cards: [],
    pager: null,
    empty: listTexts[context.lang].empty,
    other: null,
  };
}

const orders = new WeakMap<SiteData, Map<Lang, readonly string[]>>();

/** The ids of all organisations by name; computed once for a build, because every page of the list needs it. */
function organisationOrder(data: SiteData, lang: Lang): readonly string[] {
  const known = orders.get(data) ?? new Map<Lang, readonly string[]>();
  orders.set(data, known);
  const order = known.get(lang) ?? sortedOrganisations(data, lang);
  known.set(lang, order);
  return order;
}

function sortedOrganisations(data: SiteData, lang: Lang): readonly string[] {
  const collator = new Intl.Collator("de", { numeric: true });
  return [...data.catalog.organisations.values()]
    .map(({ id, value }) => ({ id, name: value.translatedName?.[lang] ?? value.name }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ id }) => id);
}

function organisationCard(context: Context, id: string): Card {
  const { data, lang, format } = context;
  const t = thingTexts[lang];
  const value = data.catalog.organisations.get(id)?.value;
  const facts = data.facts.organisations.get(id);
  const counted = (n: number | undefined, text: (n: number) => string): readonly string[] =>
    n === undefined || n === 0 ? [] : [text(n)];
  return {
    name: organisationName(context, id) ?? id,
    href: context.to(`organisations/${id}/`),
    summary: value?.description?.[lang] ?? null,
    facts: [
      ...(value === undefined ? [] : [t.kinds[value.kind], format.country(value.country)]),
      ...counted(facts?.publishes.length, t.publishesN),
      ...counted(value?.uses?.length, t.usesN),
      ...counted(facts?.supports.length, t.supportsN),
    ],
    ...PLAIN,
  };
}
