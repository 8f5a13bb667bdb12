import { isConclusive, passes, passesUntil } from "./comparison.ts";
import { earlier } from "./days.ts";
import type { Evidence, Observation } from "./evidence.ts";
import { type Asking, type FactAnswer, factAnswer, notKnown } from "./fact-answer.ts";
import { answeredFindings, answeredUntil } from "./replies.ts";
import type { FactTest } from "./rule-test.ts";
import { fitOf, lastDayOf, unfitFor } from "./usable.ts";

/** What one observation says to a test, whether it counts or not. */
export function readObservation(
  test: FactTest,
  observation: Observation,
  asking: Asking,
): FactAnswer {
  const unfit = unfitFor(observation, test, asking.known, asking.asOf);
  const evidence = [evidenceOf(test.fact, observation)];
  if (unfit !== null) return notKnown(test, unfit, { value: observation.value, evidence });
  return test.per === null
    ? readValue(test, observation, asking)
    : readShare(test, observation, asking);
}

function readValue(test: FactTest, observation: Observation, asking: Asking): FactAnswer {
  const answered = answeredFindings(observation, asking.known.replies, asking.replies, asking.asOf);
  const value =
    typeof observation.value === "number"
      ? Math.max(0, observation.value - answered.length)
      : observation.value;
  const passed = passes(value, test.compare, asking.asOf);
  const evidence = [evidenceOf(test.fact, observation)];
  const fit = fitOf(observation.window, test.days);
  const conclusive =
    fit === "exact" ||
    (fit !== "none" && test.definition.type === "count" && isConclusive(test.compare, passed, fit));
  if (!conclusive) return notKnown(test, "window", { value, evidence });
  const lasts = passed ? passesUntil(value, test.compare) : null;
  const until = earlier(
    lastDayOf(observation, test),
    passed ? earlier(lasts, answeredUntil(answered)) : null,
  );
  return factAnswer(test, passed ? "met" : "not-met", { value, evidence, answered, until });
}

/** A share in per cent, of two counts that were made of the same days and the same thing. */
function readShare(test: FactTest, part: Observation, asking: Asking): FactAnswer {
  const whole = wholeOf(test, part, asking);
  const evidence = [evidenceOf(test.fact, part)];
  if (whole === null) return notKnown(test, "mismatch", { evidence });
  evidence.push(evidenceOf(test.per ?? test.fact, whole));
  if (fitOf(part.window, test.days) !== "exact") return notKnown(test, "window", { evidence });
  if (Number(part.value) > Number(whole.value)) return notKnown(test, "mismatch", { evidence });
  const until = earlier(lastDayOf(part, test), lastDayOf(whole, test));
  if (Number(whole.value) === 0) {
    const consequence = test.whenAbsent["nothing-to-measure"] ?? null;
    const answer = consequence?.answer ?? "unknown";
    const unknown = answer === "unknown" ? "absent" : null;
    return factAnswer(test, answer, { evidence, consequence, unknown, until });
  }
  const value = (Number(part.value) / Number(whole.value)) * 100;
  const passed = passes(value, test.compare, asking.asOf);
  return factAnswer(test, passed ? "met" : "not-met", { value, evidence, until });
}

function wholeOf(test: FactTest, part: Observation, asking: Asking): Observation | null {
  const candidates = asking.known.observations.get(test.per ?? "") ?? [];
  const found = candidates.find(
    (each) => isOfSame(each, part) && unfitFor(each, test, asking.known, asking.asOf) === null,
  );
  return found ?? null;
}

function isOfSame(one: Observation, other: Observation): boolean {
  return (
    one.window?.from === other.window?.from &&
    one.window?.to === other.window?.to &&
    one.subject?.tag === other.subject?.tag &&
    one.subject?.digest === other.subject?.digest
  );
}

function evidenceOf(fact: FactTest["fact"], observation: Observation): Evidence {
  return { type: "observation", fact, observation };
}
