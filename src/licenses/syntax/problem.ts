import type { Span } from "./tree.ts";

/** What can be wrong with the text of an expression. */
export type ProblemCode =
  | "unknown-id"
  | "unknown-exception"
  | "exception-alone"
  | "no-assertion"
  | "no-license"
  | "unlicensed"
  | "id-case"
  | "deprecated-id"
  | "operator-case"
  | "plus-apart"
  | "plus-on-reference"
  | "missing-license"
  | "missing-operator"
  | "missing-exception"
  | "exception-of-group"
  | "unclosed"
  | "unopened"
  | "bad-character"
  | "too-deep"
  | "too-long"
  | "empty";

/** A place in the text of an expression, and what is wrong there; `text` is what stands there. */
export interface ExpressionProblem extends Span {
  readonly code: ProblemCode;
  readonly text: string;
}

/** Spelling that everybody understands and SPDX writes otherwise; everything else is an error. */
const SPELLING: ReadonlySet<ProblemCode> = new Set(["id-case", "deprecated-id", "operator-case"]);

/** Whether the meaning is clear all the same. */
export function isSpelling({ code }: ExpressionProblem): boolean {
  return SPELLING.has(code);
}
