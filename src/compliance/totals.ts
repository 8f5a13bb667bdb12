import type { Judge } from "../licenses/verdict/judge.ts";
import { OUTCOMES, type Outcome } from "../licenses/verdict/outcome.ts";
import type {
  AssessedComponent,
  Judgement,
  JudgementTotal,
  LicenseTotal,
  Totals,
} from "./assessment.ts";

/** How many components there are of each outcome, claim and license. */
export function countTotals(components: readonly AssessedComponent[], judge: Judge): Totals {
  const judgements = countJudgements(components);
  const outcomes = Object.fromEntries(OUTCOMES.map((each) => [each, 0])) as Record<Outcome, number>;
  let corrected = 0;
  for (const { judgement, components: count } of judgements) {
    outcomes[judgement.outcome] += count;
    if (judgement.reading === "corrected") corrected += count;
  }
  return {
    components: components.length,
    outcomes,
    disagreements: components.filter(({ disagreements }) => disagreements.length > 0).length,
    corrected,
    judgements,
    licenses: countLicenses(judgements, judge),
  };
}

function countJudgements(components: readonly AssessedComponent[]): readonly JudgementTotal[] {
  const counts = new Map<Judgement, number>();
  for (const { judgement } of components) counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
  const totals = [...counts].map(([judgement, count]) => ({ judgement, components: count }));
  return totals.sort(
    (a, b) => b.components - a.components || compare(keyOf(a.judgement), keyOf(b.judgement)),
  );
}

function countLicenses(
  judgements: readonly JudgementTotal[],
  judge: Judge,
): readonly LicenseTotal[] {
  const counts = new Map<string, number>();
  for (const { judgement, components } of judgements) {
    for (const license of judgement.licenses) {
      counts.set(license, (counts.get(license) ?? 0) + components);
    }
  }
  const totals = [...counts].map(([license, components]) => {
    return { license, outcome: judge.judge(license).outcome, components };
  });
  return totals.sort((a, b) => b.components - a.components || compare(a.license, b.license));
}

/** Two claims may be written alike and read otherwise: a name, or several terms. */
function keyOf({ written, reading, understood, mayMean }: Judgement): string {
  return [written, reading, understood, ...mayMean].join("\n");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
