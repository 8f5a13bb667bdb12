import type { Assessment } from "../../../../compliance/assessment.ts";
import { componentName } from "../../../../compliance/report/words.ts";
import type { Outcome } from "../../../../licenses/verdict/outcome.ts";
import { visible } from "../../../../problem/visible.ts";
import { FORMAT_NAMES } from "../../../../sbom/bill.ts";
import { fill } from "../../../browser/search/texts.ts";
import type { UseView } from "../check/duties.ts";
import { shortName } from "../check/words.ts";
import { type ComponentViews, componentViews } from "./components.ts";
import { billDuties } from "./duties.ts";
import { countForPeople, type TotalsView, totalsView } from "./totals.ts";
import { type BillWords, componentCount } from "./words.ts";

/** Everything that a report on one file shows; plain data, so that a worker can hand it over. */
export interface ReportView extends ComponentViews {
  /** How many components, and how many need a person. */
  readonly summary: string;
  /** The worst outcome that occurs; null where there are no components. */
  readonly worst: Outcome | null;
  /** What kind of file it is, who made it, and what it is about. */
  readonly facts: readonly string[];
  readonly basis: string;
  /** What a reader should know: what was left out, merged or is missing. */
  readonly notes: readonly string[];
  readonly totals: TotalsView;
  readonly duties: readonly UseView[];
}

/** The report on an assessment. */
export function reportView(words: BillWords, assessment: Assessment): ReportView {
  const totals = totalsView(words, assessment);
  const { lang, bill } = words;
  const { document, notes } = assessment;
  return {
    ...componentViews(words, assessment),
    summary: summaryOf(words, assessment),
    worst: totals.outcomes.find(({ count }) => count > 0)?.outcome ?? null,
    facts: factsOf(words, assessment),
    basis: basisOf(words, assessment),
    notes: [
      ...(document.wrapped ? [bill.wrapped] : []),
      ...notes.map((note) => visible(note[lang])),
    ],
    totals,
    duties: billDuties(words, assessment),
  };
}

function summaryOf(words: BillWords, { totals }: Assessment): string {
  const { bill, format } = words;
  const n = countForPeople(totals);
  const need =
    n === 0
      ? bill.noPerson
      : n === 1
        ? bill.onePerson
        : fill(bill.manyPerson, { n: format.number(n) });
  return fill(bill.judged, { components: componentCount(words, totals.components), need });
}

/** More subjects of a bill nobody reads in one line. */
const MOST_NAMES = 5;

function factsOf({ bill, format }: BillWords, { document }: Assessment): readonly string[] {
  const { format: id, syntax, specVersion, created, tools, subjects } = document;
  const name = [FORMAT_NAMES[id], specVersion].filter((part) => part !== null).join(" ");
  const made = [
    fill(bill.document, { format: `${name} (${syntax})` }),
    ...(created === null ? [] : [fill(bill.created, { date: format.date(created) })]),
    ...(tools.length === 0 ? [] : [fill(bill.tools, { tools: format.list(tools.map(shortName)) })]),
  ];
  const names = subjects
    .slice(0, MOST_NAMES)
    .map((component) => shortName(componentName({ component })));
  const about = names.length === 0 ? [] : [fill(bill.about, { names: format.list(names) })];
  return [made.join(", "), ...about].map(visible);
}

function basisOf(words: BillWords, { context, policy }: Assessment): string {
  return fill(words.bill.basis, {
    kind: words.words.kinds[context.kind],
    use: context.use === null ? words.t.everyUse : words.words.uses[context.use],
    date: words.format.date(context.asOf),
    policy: policy ?? words.bill.noPolicy,
  });
}
