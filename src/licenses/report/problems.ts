import { noteOfProblem, type ProblemNote } from "../syntax/notes.ts";
import type { ExpressionProblem } from "../syntax/problem.ts";
import type { Corrector } from "../verdict/corrections.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** A problem of an expression with its texts. */
export interface NotedProblem extends ProblemNote {
  readonly problem: ExpressionProblem;
}

/** Problems that are listed; texts with more are no license that a person wrote. */
const MOST = 20;

/** What is wrong with the text of an expression, and what to write instead; at most 20 problems. */
export function notedProblems(verdict: Verdict, corrector: Corrector): readonly NotedProblem[] {
  return verdict.problems.slice(0, MOST).map((problem) => ({
    problem,
    ...noteOfProblem(problem, corrector.meantBy(verdict, problem)),
  }));
}
