import { type Answer, allOf, anyOf } from "./answer.ts";
import { answerFact } from "./answer-fact.ts";
import { earlier, later } from "./days.ts";
import type { Asking, FactAnswer } from "./fact-answer.ts";
import type { Test } from "./rule-test.ts";

/** What became of several tests together. */
export interface GroupAnswer {
  readonly type: "all" | "any";
  readonly answer: Answer;
  readonly parts: readonly TestAnswer[];
  readonly until: string | null;
}

/** What became of a test that says nothing sensible. */
export interface BrokenAnswer {
  readonly type: "broken";
  readonly answer: "unknown";
  readonly until: null;
}

export type TestAnswer = FactAnswer | GroupAnswer | BrokenAnswer;

/** Answers a test of any shape. */
export function answerTest(test: Test, asking: Asking): TestAnswer {
  if (test.type === "broken") return { type: "broken", answer: "unknown", until: null };
  if (test.type === "fact") return answerFact(test, asking);
  const parts = test.parts.map((part) => answerTest(part, asking));
  const answers = parts.map(({ answer }) => answer);
  const answer = test.type === "all" ? allOf(answers) : anyOf(answers);
  return { type: test.type, answer, parts, until: groupUntil(test.type, answer, parts) };
}

/**
 * How long a group keeps its answer: as long as the part that lasts longest where one is enough (one that is met
 * under `any`, one that is not met under `all`); else as long as every part that is not unknown does, those left
 * out too.
 */
function groupUntil(
  type: "all" | "any",
  answer: Answer,
  parts: readonly TestAnswer[],
): string | null {
  const oneIsEnough = answer === (type === "any" ? "met" : "not-met");
  const counted = parts.filter(
    (part) => part.answer === answer || (!oneIsEnough && part.answer === "not-applicable"),
  );
  const days = counted.map(({ until }) => until);
  return days.length === 0 ? null : days.reduce(oneIsEnough ? later : earlier);
}

/** Every comparison in an answer, in its order. */
export function factAnswersIn(answer: TestAnswer): readonly FactAnswer[] {
  if (answer.type === "fact") return [answer];
  return answer.type === "broken" ? [] : answer.parts.flatMap(factAnswersIn);
}

/** The comparisons that an answer rests on: those that answer the same, for all that is known or not. */
export function decidingIn(answer: TestAnswer): readonly FactAnswer[] {
  if (answer.type === "fact") return [answer];
  if (answer.type === "broken") return [];
  return answer.parts.filter((part) => part.answer === answer.answer).flatMap(decidingIn);
}
