import type { Localized } from "../../problem/problem.ts";
import type { Answer } from "./answer.ts";
import { answerTest, type TestAnswer } from "./answer-test.ts";
import type { Known, Reply } from "./evidence.ts";
import { type ReplyState, stateOfReply } from "./replies.ts";
import type { Criterion } from "./rule-set.ts";

/** A reply to a criterion, and whether it holds on the day. */
export interface StatedReply {
  readonly reply: Reply;
  readonly state: ReplyState;
}

/** Why a criterion does not apply, and what shows it. */
export interface Exemption {
  readonly reason: Localized;
  readonly test: TestAnswer;
}

/** What became of one criterion. */
export interface CriterionAnswer {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly test: TestAnswer;
  readonly exemption: Exemption | null;
  /** What the project says about it; shown, and never counted. */
  readonly replies: readonly StatedReply[];
  /** The last day on which the answer holds if nothing new is measured; null: time alone changes nothing. */
  readonly until: string | null;
}

/** Answers a criterion on a day; an exemption counts only where it is known to hold. */
export function answerCriterion(criterion: Criterion, known: Known, asOf: string): CriterionAnswer {
  const asking = { known, asOf, replies: criterion.replies };
  const test = answerTest(criterion.test, asking);
  const exemption = exemptionOf(criterion, known, asOf);
  const decided = exemption?.test ?? test;
  return {
    criterion,
    answer: exemption === null ? test.answer : "not-applicable",
    test,
    exemption,
    replies: repliesTo(criterion, known, asOf),
    until: decided.until,
  };
}

function exemptionOf({ exempt }: Criterion, known: Known, asOf: string): Exemption | null {
  for (const { when, reason } of exempt) {
    const test = answerTest(when, { known, asOf, replies: [] });
    if (test.answer === "met") return { reason, test };
  }
  return null;
}

function repliesTo({ id }: Criterion, { replies }: Known, asOf: string): readonly StatedReply[] {
  return replies
    .filter(({ to }) => to === `badges/${id}`)
    .map((reply) => ({ reply, state: stateOfReply(reply, asOf) }));
}
