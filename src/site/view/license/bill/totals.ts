import type { Assessment, Totals } from "../../../../compliance/assessment.ts";
import { URGENCY } from "../../../../compliance/order.ts";
import { isApproved, type Outcome } from "../../../../licenses/verdict/outcome.ts";
import { fill } from "../../../browser/search/texts.ts";
import { type BarChart, barChart } from "../../chart.ts";
import { shortName } from "../check/words.ts";
import type { BillWords } from "./words.ts";

/** How many components there are of one outcome. */
export interface OutcomeTotal {
  readonly outcome: Outcome;
  readonly label: string;
  readonly count: number;
  readonly shown: string;
  readonly share: string;
}

/** How many components name a license. */
export interface LicenseLine {
  readonly license: string;
  readonly href: string | null;
  readonly outcome: Outcome;
  readonly label: string;
  readonly shown: string;
}

/** The numbers of a report. */
export interface TotalsView {
  readonly chart: BarChart;
  /** Every outcome, the ones that need a person first. */
  readonly outcomes: readonly OutcomeTotal[];
  /** Sentences on what else stands out. */
  readonly remarks: readonly string[];
  readonly licenses: readonly LicenseLine[];
  readonly moreLicenses: string | null;
}

/** More licenses nobody reads in a table; the CSV file has them all. */
const MOST_LICENSES = 100;

/** The numbers of an assessment. */
export function totalsView(words: BillWords, { totals }: Assessment): TotalsView {
  const outcomes = URGENCY.map((outcome) => outcomeTotal(words, totals, outcome));
  const left = totals.licenses.length - MOST_LICENSES;
  return {
    chart: barChart(outcomes.map(({ label, count, shown }) => ({ label, count, value: shown }))),
    outcomes,
    remarks: remarksOn(words, totals),
    licenses: totals.licenses.slice(0, MOST_LICENSES).map((each) => ({
      license: shortName(each.license),
      href: words.licenseAddress(each.license.split(/[ +]/u)[0] ?? ""),
      outcome: each.outcome,
      label: words.words.outcomes[each.outcome],
      shown: words.format.number(each.components),
    })),
    moreLicenses: left > 0 ? fill(words.bill.moreLicenses, { n: words.format.number(left) }) : null,
  };
}

/** How many components somebody has to look at. */
export function countForPeople({ outcomes }: Totals): number {
  const counts = URGENCY.filter((each) => !isApproved(each)).map((each) => outcomes[each]);
  return counts.reduce((sum, each) => sum + each, 0);
}

function outcomeTotal(
  { words, format, lang }: BillWords,
  { outcomes, components }: Totals,
  outcome: Outcome,
): OutcomeTotal {
  const count = outcomes[outcome];
  const percent = new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 });
  return {
    outcome,
    label: words.outcomes[outcome],
    count,
    shown: format.number(count),
    share: percent.format(components === 0 ? 0 : count / components),
  };
}

function remarksOn(
  { bill, format }: BillWords,
  { outcomes, disagreements, corrected }: Totals,
): readonly string[] {
  const n = (count: number): { readonly n: string } => ({ n: format.number(count) });
  return [
    ...(outcomes.unknown > 0 ? [bill.unknownHint] : []),
    ...(disagreements > 0 ? [fill(bill.contradictions, n(disagreements))] : []),
    ...(corrected > 0 ? [fill(bill.corrected, n(corrected))] : []),
  ];
}
