import type { Software } from "../../catalog/catalog.ts";
import { homeTexts } from "../i18n/home.ts";
import { policyTexts } from "../i18n/policies.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type Card, cardOf } from "./card.ts";
import { type Context, contextOf, type Link } from "./context.ts";
import { facetAddress } from "./facet-address.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type SearchForm, searchForm } from "./search-form.ts";

const SHOWN = 4;

export interface Task extends Link {
  readonly text: string;
}

export interface Figure extends Link {
  readonly value: string;
}

/** Entries in the order of a date that they have. */
export interface Recent {
  readonly title: string;
  readonly cards: readonly Card[];
}

/** The home page. */
export interface HomePage {
  readonly frame: Frame;
  readonly t: (typeof homeTexts)[Lang];
  readonly tagline: string;
  readonly search: SearchForm;
  readonly popular: readonly Link[];
  readonly tasks: readonly Task[];
  /** The way to the policies; null where there are none. */
  readonly policies: Link | null;
  readonly figures: readonly Figure[];
  readonly figuresDate: string;
  readonly statistics: string;
  readonly recent: readonly Recent[];
  readonly suites: readonly Task[];
  readonly allSoftware: string;
}

/** The model of the home page. */
export function homePage(data: SiteData, lang: Lang): HomePage {
  const context = contextOf(data, lang, "");
  const t = homeTexts[lang];
  return {
    frame: frameOf(context, { title: t.title, description: data.site.tagline[lang] }),
    t,
    tagline: data.site.tagline[lang],
    search: searchForm(context),
    popular: popularProducts(context),
    tasks: tasks(context),
    policies:
      data.catalog.policies.size === 0
        ? null
        : { label: policyTexts[lang].homeLine, href: context.to("policies/") },
    figures: figures(context),
    figuresDate: t.figuresDate(context.format.date(data.facts.asOf)),
    statistics: context.to("statistics/"),
    recent: recentEntries(context),
    suites: suites(context),
    allSoftware: context.to("software/"),
  };
}

/** The products that most entries can replace. */
function popularProducts(context: Context): readonly Link[] {
  const { data, lang, to } = context;
  const products = [...data.facts.relations.replacements].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  return products.slice(0, 5).map(([id]) => ({
    label: homeTexts[lang].insteadOf(data.catalog.vocabularies.products.get(id)?.name ?? id),
    href: to(facetAddress("replaces", id)),
  }));
}

function tasks({ lang, to }: Context): readonly Task[] {
  const { replace, category, others, license, learn, publish } = homeTexts[lang].tasks;
  const task = ([label = "", text = ""]: readonly string[], path: string): Task => ({
    label,
    text,
    href: to(path),
  });
  return [
    task(replace, "instead-of/"),
    task(category, "categories/"),
    task(others, "organisations/"),
    task(license, "licenses/"),
    task(learn, "knowledge/"),
    task(publish, "contribute/"),
  ];
}

function figures({ data, lang, to, format }: Context): readonly Figure[] {
  const { software, organisations, replaceableProducts, countries } = data.facts.statistics;
  const t = homeTexts[lang].figures;
  const figure = (n: number, label: (n: number) => string, path: string): Figure => ({
    value: format.number(n),
    label: label(n),
    href: to(path),
  });
  return [
    figure(software, t.software, "software/"),
    figure(organisations, t.organisations, "organisations/"),
    figure(replaceableProducts, t.products, "instead-of/"),
    figure(countries, t.countries, "statistics/"),
  ];
}

/** New and changed entries by the Git history; where there is none, the newest releases. */
function recentEntries(context: Context): readonly Recent[] {
  const t = homeTexts[context.lang];
  const { entries } = context.data.facts.history;
  const added = recent(
    context,
    t.newest,
    t.addedOn,
    ({ id }) => entries.get(`software/${id}`)?.added,
  );
  const shown = new Set(added.cards.map((card) => card.href));
  const changed = recent(context, t.changed, t.changedOn, ({ id }) => {
    const isNew = shown.has(context.to(`software/${id}/`));
    return isNew ? null : entries.get(`software/${id}`)?.changed;
  });
  const releases = recent(context, t.released, t.releasedOn, (software) =>
    released(context, software),
  );
  return [added, changed, releases].filter(({ cards }) => cards.length > 0).slice(0, 2);
}

function recent(
  context: Context,
  title: string,
  note: (date: string) => string,
  dateOf: (software: Software) => string | null | undefined,
): Recent {
  const dated = context.data.facts.order.flatMap((software) => {
    const date = dateOf(software);
    return date === null || date === undefined ? [] : [{ software, date }];
  });
  const newest = dated
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, SHOWN);
  const cards = newest.map(({ software, date }) =>
    cardOf(context, software, note(context.format.date(date))),
  );
  return { title, cards };
}

/** A date in the future is a mistake of the file, not the newest release. */
function released({ data }: Context, { publiccode }: Software): string | null {
  const date = publiccode.releaseDate;
  return date === undefined || date > data.facts.asOf ? null : date;
}

function suites(context: Context): readonly Task[] {
  const { data, lang, to } = context;
  const { components } = data.facts.relations;
  const size = (id: string): number => components.get(id)?.length ?? 0;
  return [...data.catalog.suites.values()]
    .toSorted((a, b) => size(b.id) - size(a.id))
    .slice(0, 3)
    .map(({ id, value }) => ({
      label: value.name,
      href: to(`suites/${id}/`),
      text: value.shortDescription[lang],
    }));
}
