import { DUTY_NAMES } from "../../licenses/report/words.ts";
import { OUTCOMES, type Outcome } from "../../licenses/verdict/outcome.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type {
  AssessedComponent,
  Assessment,
  Judgement,
  JudgementTotal,
  UseDuties,
} from "../assessment.ts";
import { type AssessedFile, type Run, worstOutcome } from "./run.ts";
import { componentName } from "./words.ts";

type Say = (text: Localized) => string;

/**
 * A run for other programs, texts in one language; src/schema/api/bill-verdicts.schema.json describes the shape,
 * which stays as it is; keys may be added.
 */
export function renderRunJson({ context, assessed, unread }: Run, language: Language): string {
  const say: Say = (text) => text[language];
  const assessments = assessed.map(({ assessment }) => assessment);
  const { kind, use, asOf } = context;
  const result = {
    verdict: worstOutcome(assessments),
    ...{ kind, use, asOf },
    verdicts: sumOf(assessments),
    files: assessed.map((each) => fileIn(each, say)),
    unread: unread.map(({ file, code, message, fix }) => {
      return { file, code, message: say(message), fix: say(fix) };
    }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function sumOf(assessments: readonly Assessment[]): Readonly<Record<string, number>> {
  const count = (outcome: Outcome) =>
    assessments.reduce((sum, { totals }) => sum + totals.outcomes[outcome], 0);
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)]));
}

function fileIn({ file, assessment }: AssessedFile, say: Say): object {
  const { document, notes, policy, components, totals, duties } = assessment;
  const { format, syntax, specVersion, tools, created, subjects } = document;
  const claims = claimsIn(assessment);
  return {
    ...{ file, format, syntax, specVersion, tools, created, policy },
    subjects: subjects.map((component) => componentName({ component })),
    notes: notes.map(say),
    verdict: worstOutcome([assessment]),
    verdicts: totals.outcomes,
    ...{ corrected: totals.corrected, contradicted: totals.disagreements },
    licenses: totals.licenses.map(({ license, outcome, components: count }) => {
      return { license, verdict: outcome, components: count };
    }),
    duties: duties.map((each) => dutiesIn(each, claims, say)),
    claims: claims.list.map((each) => claimIn(each, say)),
    components: components.map((each) => componentIn(each, claims, say)),
  };
}

/** Distinct claims in the order of their places, each written once, because what they say may be long. */
interface Claims {
  readonly list: readonly JudgementTotal[];
  readonly placeOf: ReadonlyMap<Judgement, number>;
}

/** Those that count, the most frequent first, and then those that only contradict or stand beside them. */
function claimsIn({ totals, components }: Assessment): Claims {
  const counts = new Map(totals.judgements.map((each) => [each.judgement, each.components]));
  for (const { others } of components) {
    for (const { judgement } of others) if (!counts.has(judgement)) counts.set(judgement, 0);
  }
  const list = [...counts].map(([judgement, count]) => ({ judgement, components: count }));
  return { list, placeOf: new Map(list.map(({ judgement }, place) => [judgement, place])) };
}

function claimIn({ judgement, components }: JudgementTotal, say: Say): object {
  const { written, reading, understood, outcome, choose, why, mayMean } = judgement;
  return {
    ...{ license: written, reading, expression: understood, verdict: outcome, choose },
    ...{ reasons: why.map(say), mayMean, components },
  };
}

function componentIn(
  { component, where, judgement, others, disagreements }: AssessedComponent,
  { placeOf }: Claims,
  say: Say,
): object {
  const { name, version, purl, kind, count } = component;
  return {
    ...{ name, version, purl, kind, entries: count, verdict: judgement.outcome },
    ...{ license: judgement.written, expression: judgement.understood, where },
    claim: placeOf.get(judgement),
    otherClaims: others.map((each) => ({ where: each.where, claim: placeOf.get(each.judgement) })),
    contradictions: disagreements.map((each) => say(each.why)),
  };
}

function dutiesIn(
  { use, duties, lifted, notKnown, uncertain }: UseDuties,
  { placeOf }: Claims,
  say: Say,
): object {
  return {
    use,
    known: uncertain.length === 0,
    duties: duties.map(({ duty, askedBy, judgements, components }) => ({
      duty,
      text: say(DUTY_NAMES[duty]),
      ...{ components, claims: judgements.map((each) => placeOf.get(each)) },
      askedBy: askedBy.map(({ license, note }) => ({ license, note: note && say(note) })),
    })),
    lifted: lifted.map(({ duty, license, exception, on }) => {
      return { duty, license, exception, on: say(on) };
    }),
    notKnown,
    uncertainClaims: uncertain.map((each) => placeOf.get(each)),
  };
}
