import type { Facet } from "../../facts/facets.ts";
import type { Count } from "../../facts/statistics.ts";
import { statisticsTexts } from "../i18n/statistics.ts";
import { thingTexts } from "../i18n/things.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { type BarChart, barChart, type LineChart, lineChart } from "./chart.ts";
import { type Context, contextOf } from "./context.ts";
import { facetAddress } from "./facet-address.ts";
import { facetLabel } from "./facet-label.ts";
import { type Frame, frameOf } from "./frame.ts";

/** More bars than this do not help anybody; the table has all rows. */
const BARS = 10;

export interface StatisticsRow {
  readonly label: string;
  readonly href: string | null;
  readonly count: string;
  readonly share: string | null;
}

/** One drawing with its table. */
export interface StatisticsSection {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly chart: BarChart | LineChart;
  readonly chartText: string;
  readonly columns: readonly string[];
  readonly rows: readonly StatisticsRow[];
  /** The rows that the drawing leaves out, and the words that open them; null where it shows all. */
  readonly more: { readonly label: string; readonly rows: readonly StatisticsRow[] } | null;
}

/** The statistics page. */
export interface StatisticsPage {
  readonly frame: Frame;
  readonly t: (typeof statisticsTexts)[Lang];
  readonly date: string;
  readonly totals: readonly { readonly value: string; readonly label: string }[];
  readonly sections: readonly StatisticsSection[];
}

/** The model of the statistics page. */
export function statisticsPage(data: SiteData, lang: Lang): StatisticsPage {
  const context = contextOf(data, lang, "statistics/");
  const t = statisticsTexts[lang];
  const { statistics } = data.facts;
  const kinds = thingTexts[lang].kinds;
  const sections = [
    ...growth(context),
    facetSection(context, "license", t.licenses, t.licensesText, statistics.licenses),
    facetSection(context, "country", t.countries, t.countriesText, statistics.byCountry),
    facetSection(context, "status", t.statuses, null, statistics.statuses),
    facetSection(context, "category", t.categories, null, statistics.categories),
    facetSection(context, "type", t.types, null, statistics.types),
    section(
      context,
      "kinds",
      t.kinds,
      null,
      statistics.organisationKinds,
      statistics.organisations,
      (value) => ({
        label: kinds[value as keyof typeof kinds],
        href: null,
      }),
    ),
  ];
  return {
    frame: frameOf(context, { title: t.title, description: t.lead }),
    t,
    date: t.date(context.format.date(data.facts.asOf)),
    totals: totals(context),
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

function totals({ data, lang, format }: Context): StatisticsPage["totals"] {
  const t = statisticsTexts[lang];
  const { statistics: s } = data.facts;
  const all: readonly (readonly [number, string])[] = [
    [s.software, t.software],
    [s.organisations, t.organisations],
    [s.publicBodies, t.publicBodies],
    [s.uses, t.uses],
    [s.confirmedUses, t.confirmedUses],
    [s.suites, t.suites],
    [s.communities, t.communities],
    [s.replaceableProducts, t.products],
  ];
  return all.map(([value, label]) => ({ value: format.number(value), label }));
}

type Describe = (value: string) => { readonly label: string; readonly href: string | null };

function facetSection(
  context: Context,
  facet: Facet,
  title: string,
  text: string | null,
  counts: readonly Count[],
): StatisticsSection {
  const total = context.data.facts.statistics.software;
  return section(context, facet, title, text, counts, total, (value) => ({
    label: facetLabel(context, facet, value),
    href: context.to(facetAddress(facet, value)),
  }));
}

function section(
  { lang, format }: Context,
  id: string,
  title: string,
  text: string | null,
  counts: readonly Count[],
  total: number,
  describe: Describe,
): StatisticsSection {
  const t = statisticsTexts[lang];
  const shares = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 });
  const rows = counts.map(({ value, count }) => ({
    ...describe(value),
    count: format.number(count),
    share: total === 0 ? null : shares.format(count / total),
  }));
  const bars = counts.slice(0, BARS).map(({ count }, index) => ({
    label: rows[index]?.label ?? "",
    count,
    value: rows[index]?.count ?? "",
  }));
  return {
    id,
    title,
    text,
    chart: barChart(bars),
    chartText: t.chart(title),
    columns: [title, t.count, t.share],
    ...firstRows(rows, t.others),
  };
}

/** None where the Git history does not reach to the beginning. */
function growth({ data, lang, format }: Context): readonly StatisticsSection[] {
  const t = statisticsTexts[lang];
  const months = data.facts.statistics.growth ?? [];
  const rows = months.map(({ month, total }) => ({
    label: format.date(month),
    href: null,
    count: format.number(total),
    share: null,
  }));
  if (rows.length === 0) return [];
  const points = months.map(({ total }, index) => ({
    label: rows[index]?.label ?? "",
    total,
    value: rows[index]?.count ?? "",
  }));
  return [
    {
      id: "growth",
      title: t.growth,
      text: t.growthText,
      chart: lineChart(points),
      chartText: t.lineChart(t.growth),
      columns: [t.month, t.count],
      ...firstRows(rows.toReversed(), t.others),
    },
  ];
}

function firstRows(
  rows: readonly StatisticsRow[],
  others: (n: number) => string,
): Pick<StatisticsSection, "rows" | "more"> {
  const rest = rows.slice(BARS);
  const more = rest.length === 0 ? null : { label: others(rest.length), rows: rest };
  return { rows: rows.slice(0, BARS), more };
}
