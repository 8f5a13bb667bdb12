import { isStatedFact, type StatedFact } from "../../schema/stated-facts.ts";
import { allOf } from "./answer.ts";
import { passes, passesUntil } from "./comparison.ts";
import { earlier } from "./days.ts";
import { type Absence, type Evidence, isTrusted, type Observation } from "./evidence.ts";
import { type Asking, type FactAnswer, factAnswer, notKnown, type Unknown } from "./fact-answer.ts";
import { readObservation } from "./read-observation.ts";
import type { FactTest } from "./rule-test.ts";
import { unavailableFor } from "./unavailable.ts";
import { countsAsAbsent, lastDayOf } from "./usable.ts";

/** Of several reasons why something measured does not count the one that is the closest to counting. */
const CLOSEST_FIRST: readonly Unknown[] = [
  "expired",
  "absent",
  "window",
  "mismatch",
  "release",
  "trust",
  "later",
];

/** Answers one comparison from what is known on a day: what was measured last, of what counts, decides. */
export function answerFact(test: FactTest, asking: Asking): FactAnswer {
  return isStatedFact(test.fact)
    ? answerStated(test, test.fact, asking)
    : answerMeasured(test, asking);
}

function answerStated(test: FactTest, fact: StatedFact, { known, asOf }: Asking): FactAnswer {
  const stated = known.stated.get(fact);
  if (stated === undefined) return notKnown(test, "not-stated");
  const { value } = stated;
  const parts = { value, evidence: [{ type: "stated", fact, stated }] satisfies Evidence[] };
  if (!isTrusted(stated.trust, test.trust)) return notKnown(test, "trust", parts);
  const passed = passes(value, test.compare, asOf);
  const until = passed ? passesUntil(value, test.compare) : null;
  return factAnswer(test, passed ? "met" : "not-met", { ...parts, until });
}

function answerMeasured(test: FactTest, asking: Asking): FactAnswer {
  const absence = newestAbsence(test, asking);
  const passedOver: FactAnswer[] = [];
  for (const observation of asking.known.observations.get(test.fact) ?? []) {
    if (absence !== null && isAfter(absence, observation)) break;
    const answer = readObservation(test, observation, asking);
    if (answer.answer !== "unknown") return withSiblings(answer, observation, asking);
    passedOver.push(answer);
  }
  if (absence !== null) return answerAbsence(test, absence);
  const unavailable = unavailableFor(test, asking.known);
  const never = unavailable.length > 0 ? "unavailable" : "never";
  return { ...(closest(passedOver) ?? notKnown(test, never)), unavailable };
}

/** What says last that there is nothing, of the fact or of what it is a share of. */
function newestAbsence(test: FactTest, { known, asOf }: Asking): Absence | null {
  const [newest] = [test.fact, test.per ?? test.fact]
    .map((fact) => known.absences.get(fact)?.find((each) => countsAsAbsent(each, test, asOf)))
    .filter((each) => each !== undefined)
    .sort((one, other) => Date.parse(other.measured) - Date.parse(one.measured));
  return newest ?? null;
}

function isAfter(absence: Absence, observation: Observation): boolean {
  return Date.parse(absence.measured) > Date.parse(observation.measured);
}

function answerAbsence(test: FactTest, absence: Absence): FactAnswer {
  const consequence = test.whenAbsent[absence.reason] ?? null;
  const answer = consequence?.answer ?? "unknown";
  const evidence: readonly Evidence[] = [{ type: "absence", fact: absence.fact, absence }];
  const until = lastDayOf(absence, test);
  const unknown = answer === "unknown" ? "absent" : null;
  return factAnswer(test, answer, { evidence, consequence, unknown, until });
}

/**
 * Of a release with several artefacts every one counts: the observations of the same tag with other digests,
 * the newest of each.
 */
function withSiblings(newest: FactAnswer, observation: Observation, asking: Asking): FactAnswer {
  const { tag, digest } = observation.subject ?? {};
  if (tag === undefined || digest === undefined) return newest;
  const seen = new Set([digest]);
  const answers = [newest];
  for (const other of asking.known.observations.get(observation.fact) ?? []) {
    const its = other.subject?.digest;
    if (other.subject?.tag !== tag || its === undefined || seen.has(its)) continue;
    const answer = readObservation(newest.test, other, asking);
    if (answer.unknown === "expired" || answer.unknown === "later") continue;
    seen.add(its);
    answers.push(answer);
  }
  return answers.length === 1 ? newest : worstOf(answers);
}

function worstOf(answers: readonly FactAnswer[]): FactAnswer {
  const answer = allOf(answers.map((each) => each.answer));
  const worst = answers.find((each) => each.answer === answer) as FactAnswer;
  return {
    ...worst,
    evidence: answers.flatMap((each) => each.evidence),
    answered: answers.flatMap((each) => each.answered),
    until: answers.reduce<string | null>((until, each) => earlier(until, each.until), null),
  };
}

function closest(answers: readonly FactAnswer[]): FactAnswer | null {
  for (const why of CLOSEST_FIRST) {
    const found = answers.find(({ unknown }) => unknown === why);
    if (found !== undefined) return found;
  }
  return null;
}
