import type { Observations } from "../../schema/generated/observations.ts";
import { PASSING } from "../passing.ts";
import type {
  Absence,
  Observation,
  Source,
  SourceResult,
  Target,
  Unavailability,
} from "../source.ts";
import { answeredReports } from "./gone.ts";

/** What one source answered for one entry. */
export interface SourceAnswer {
  readonly source: Source["id"];
  readonly result: SourceResult;
}

export interface MergeOptions {
  /** The time of the run, RFC 3339. */
  readonly now: string;
  /** An unchanged fact is written again when it is as many days old as this. */
  readonly renewAfterDays: number;
  /** The addresses of the entry's reports: what came from another one is out of date. */
  readonly reports: Target["reports"];
}

export interface Merged {
  readonly observations: Observations;
  /** Facts that are new, have another value, or are gone; in no particular order, each once. */
  readonly changed: readonly string[];
  /** Facts with their old value and a new date. */
  readonly renewed: readonly string[];
}

type Answer = Observation | Absence;

/** Facts of reports: each report has its own. Everything else exists once for an entry. */
const OF_REPORTS = /^(?:scan|scorecard|reuse|best-practices|attestation)\//u;

/**
 * What observations.yml says after a run. What a source did not answer stays as it was, with its date; what it
 * answered as before stays too, until it is too old, so that most runs change nothing. What a report said once and,
 * read again, does not say any more is gone.
 */
export function mergeObservations(
  before: Observations | null,
  answers: readonly SourceAnswer[],
  options: MergeOptions,
): Merged {
  const old = new Map([...answersIn(before)].map((answer) => [keyOf(answer), answer]));
  const kept = new Map([...old].filter(([, answer]) => !isOrphan(answer, options.reports)));
  const changed = new Set([...old].filter(([key]) => !kept.has(key)).map(([, { fact }]) => fact));
  const renewed = new Set<string>();
  for (const { result } of answers) {
    for (const fresh of [...result.observations, ...result.absent]) {
      const known = old.get(keyOf(fresh));
      const same = known !== undefined && isSame(known, fresh);
      const isYoung = known !== undefined && ageInDays(known, options.now) < options.renewAfterDays;
      if (same && (isYoung || isSameFile(known, fresh))) continue;
      kept.set(keyOf(fresh), known && isSameFile(known, fresh) ? dated(fresh, known) : fresh);
      (same ? renewed : changed).add(fresh.fact);
    }
  }
  const isAnswered = answeredReports(answers, options.reports);
  const fresh = new Set(
    answers.flatMap(({ result }) => [...result.observations, ...result.absent]).map(keyOf),
  );
  for (const [key, { fact, evidence }] of kept) {
    if (!OF_REPORTS.test(fact) || fresh.has(key) || !isAnswered(evidence?.url ?? "", fact))
      continue;
    kept.delete(key);
    changed.add(fact);
  }
  const unavailable = mergeUnavailable(before?.unavailable ?? [], answers, kept, options);
  return {
    observations: {
      observations: [...kept.values()].filter(isObservation),
      absent: [...kept.values()].filter(isAbsence),
      unavailable,
    },
    changed: [...changed],
    renewed: [...renewed],
  };
}

function* answersIn(observations: Observations | null): Generator<Answer> {
  yield* observations?.observations ?? [];
  yield* observations?.absent ?? [];
}

function isObservation(answer: Answer): answer is Observation {
  return "value" in answer;
}

function isAbsence(answer: Answer): answer is Absence {
  return !isObservation(answer);
}

function keyOf({ fact, evidence }: Pick<Answer, "fact" | "evidence">): string {
  return OF_REPORTS.test(fact) ? `${fact} ${evidence?.url ?? ""}` : fact;
}

function isOrphan({ fact, evidence }: Answer, reports: Target["reports"]): boolean {
  return OF_REPORTS.test(fact) && !reports.some(({ url }) => url === evidence?.url);
}

/** Whether two answers come from the same bytes: nobody measured anything in between. */
function isSameFile(left: Answer, right: Answer): boolean {
  const digest = left.evidence?.sha256;
  return digest !== undefined && digest === right.evidence?.sha256;
}

/** An answer that reads the same bytes in another way, with the date that they were read at first. */
function dated(fresh: Answer, { measured }: Answer): Answer {
  return measured < fresh.measured ? { ...fresh, measured } : fresh;
}

/** Whether two answers say the same; when and of which commit they say it does not matter. */
function isSame(left: Answer, right: Answer): boolean {
  return contentOf(left) === contentOf(right);
}

function contentOf(answer: Answer): string {
  const { subject } = answer;
  const said = isObservation(answer)
    ? [answer.value, answer.unit, answer.findings ?? [], answer.trust]
    : [answer.reason];
  return JSON.stringify([...said, subject?.tag, subject?.digest, answer.source.tool]);
}

function ageInDays({ measured }: Answer, now: string): number {
  return (Date.parse(now) - Date.parse(measured)) / 86_400_000;
}

function mergeUnavailable(
  before: readonly Unavailability[],
  answers: readonly SourceAnswer[],
  kept: ReadonlyMap<string, Answer>,
  options: MergeOptions,
): Unavailability[] {
  const asked = new Set(answers.map(({ source }) => source));
  const since = new Map(before.map((each) => [placeOf(each), each.since]));
  const now = answers.flatMap(({ result }) =>
    result.unavailable
      .filter((each) => !PASSING.has(each.reason) || !hasRecent(each, kept, options))
      .map(({ detail: _detail, ...each }) => ({
        ...each,
        since: since.get(placeOf(each)) ?? options.now.slice(0, 10),
      })),
  );
  const others = before.filter(({ source }) => !asked.has(source));
  return [...others, ...new Map(now.map((each) => [placeOf(each), each])).values()];
}

function placeOf({ source, reason, facts = [], url }: Omit<Unavailability, "since">): string {
  return [source, reason, url, ...facts].join("\n");
}

/** Whether all facts that are not known because of this are known from before, and not yet due again. */
function hasRecent(
  { facts = [], url }: Omit<Unavailability, "since">,
  kept: ReadonlyMap<string, Answer>,
  { now, renewAfterDays }: MergeOptions,
): boolean {
  const isRecent = (answer: Answer | undefined) =>
    answer !== undefined && ageInDays(answer, now) < renewAfterDays;
  const place = url === undefined ? {} : { evidence: { url } };
  if (facts.length > 0) return facts.every((fact) => isRecent(kept.get(keyOf({ fact, ...place }))));
  return [...kept.values()].some((answer) => answer.evidence?.url === url && isRecent(answer));
}
