import type { MeasuredFact } from "../../../schema/generated/observations.ts";
import { MEASURED_FACTS } from "../../../schema/measured-facts.ts";
import { nextLevelTexts } from "../../i18n/next-level.ts";
import { type LineChart, lineChart } from "../chart.ts";
import type { Context } from "../context.ts";

/** What was measured of one fact, month by month: a drawing with its numbers. */
export interface Trend {
  readonly title: string;
  readonly chart: LineChart;
  readonly chartText: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** What is drawn where there is a history of it. */
const DRAWN: readonly MeasuredFact[] = [
  "git/commits",
  "git/authors",
  "git/contributor-absence",
  "forge/issue-reaction",
  "scan/vulnerabilities",
  "scorecard/score",
];

/** The trends of an entry; none of what was measured in one month only. */
export function trendsOf({ data, lang, format }: Context, id: string): readonly Trend[] {
  const months = data.facts.history.measured?.get(id) ?? [];
  return DRAWN.flatMap((fact): readonly Trend[] => {
    const points = months.flatMap(({ month, values }) => {
      const total = values.get(fact);
      if (total === undefined) return [];
      return [{ label: format.date(month), total, value: format.number(total) }];
    });
    if (points.length < 2) return [];
    const title = MEASURED_FACTS[fact].label[lang];
    return [
      {
        title,
        chart: lineChart(points),
        chartText: nextLevelTexts[lang].chart(title),
        rows: points.toReversed().map(({ label, value }) => ({ label, value })),
      },
    ];
  });
}
