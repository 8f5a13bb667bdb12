import { DUTY_NAMES } from "../../licenses/report/words.ts";
import { OUTCOMES, type Outcome } from "../../licenses/verdict/outcome.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type { AssessedComponent, Assessment, Judgement, UseDuties } from "../assessment.ts";
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
    duties: duties.map((each) => dutiesIn(each, say)),
    components: components.map((each) => componentIn(each, say)),
  };
}

function componentIn(
  { component, where, judgement, others, disagreements }: AssessedComponent,
  say: Say,
): object {
  const { name, version, purl, kind, count } = component;
  return {
    ...{ name, version, purl, kind, entries: count },
    ...{ verdict: judgement.outcome, claim: where, ...claimIn(judgement) },
    choose: judgement.choose,
    reasons: judgement.why.map(say),
    mayMean: judgement.mayMean,
    otherClaims: others.map((each) => ({
      ...{ verdict: each.judgement.outcome, claim: each.where, ...claimIn(each.judgement) },
    })),
    contradictions: disagreements.map((each) => say(each.why)),
  };
}

function claimIn({ written, reading, understood }: Judgement): object {
  return { license: written, reading, expression: understood };
}

function dutiesIn({ use, duties, lifted, notKnown, uncertain }: UseDuties, say: Say): object {
  return {
    use,
    known: uncertain.length === 0,
    duties: duties.map(({ duty, askedBy, judgements, components }) => ({
      duty,
      text: say(DUTY_NAMES[duty]),
      ...{ components, claims: judgements.map(({ written }) => written) },
      askedBy: askedBy.map(({ license, note }) => ({ license, note: note && say(note) })),
    })),
    lifted: lifted.map(({ duty, license, exception, on }) => {
      return { duty, license, exception, on: say(on) };
    }),
    notKnown,
    uncertainClaims: uncertain.map(({ written }) => written),
  };
}
