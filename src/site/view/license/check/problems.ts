import { type NotedProblem, notedProblems } from "../../../../licenses/report/problems.ts";
import type { ExpressionProblem } from "../../../../licenses/syntax/problem.ts";
import type { Verdict } from "../../../../licenses/verdict/verdict.ts";
import { visible } from "../../../../problem/visible.ts";
import { fill } from "../../../browser/search/texts.ts";
import type { CheckDesk, CheckWords } from "./words.ts";

/** A part of the text of an expression; `problem` is the number of the problem that lies there. */
export interface Piece {
  readonly text: string;
  readonly problem: number | null;
}

/** A whole expression to take over instead. */
export interface Proposal {
  readonly expression: string;
  /** What the button says. */
  readonly label: string;
  /** What the proposal would be; null where the button says everything. */
  readonly outcome: { readonly outcome: string; readonly label: string } | null;
}

/** What is wrong at one place of the text. */
export interface ProblemView {
  /** Counted from 1. */
  readonly number: number;
  readonly message: string;
  readonly fix: string | null;
  readonly proposals: readonly Proposal[];
}

/** The text of an expression with its problems at their places. */
export interface ProblemsView {
  readonly pieces: readonly Piece[];
  /** How long the text is, where not all of it is shown. */
  readonly cut: string | null;
  readonly problems: readonly ProblemView[];
  /** Whole expressions that may be meant. */
  readonly meant: readonly Proposal[];
}

/** More of an expression nobody reads in a heading. */
const LONGEST = 600;

/** The problems of a verdict's expression, and what to write instead. */
export function problemsView(words: CheckWords, desk: CheckDesk, verdict: Verdict): ProblemsView {
  const { expression } = verdict;
  const noted = notedProblems(verdict, desk.corrector);
  const cut = expression.length > LONGEST;
  const meant = desk.corrector.corrections(verdict).map((each) => ({
    expression: each.expression,
    label: fill(words.t.takeOver, { expression: each.expression }),
    outcome: { outcome: each.outcome, label: words.words.outcomes[each.outcome] },
  }));
  return {
    pieces: piecesOf(
      expression.slice(0, LONGEST),
      noted.map(({ problem }) => problem),
    ),
    cut: cut ? fill(words.t.cut, { n: words.format.number(expression.length) }) : null,
    problems: noted.map((each, index) => problemView(words, desk, verdict, each, index, meant)),
    meant,
  };
}

/** The text in pieces; of problems that lie in each other the first counts, and one without length marks nothing. */
function piecesOf(text: string, problems: readonly ExpressionProblem[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, { start, end }] of problems.entries()) {
    if (start < at || end <= start || start >= text.length) continue;
    if (start > at) pieces.push({ text: visible(text.slice(at, start)), problem: null });
    pieces.push({ text: visible(text.slice(start, end)), problem: index + 1 });
    at = end;
  }
  if (at < text.length) pieces.push({ text: visible(text.slice(at)), problem: null });
  return pieces;
}

function problemView(
  { t, lang }: CheckWords,
  { corrector }: CheckDesk,
  verdict: Verdict,
  { problem, message, fix }: NotedProblem,
  index: number,
  meant: readonly Proposal[],
): ProblemView {
  const proposals = corrector
    .meantBy(verdict, problem)
    .map((word) => ({ word, expression: replaced(verdict.expression, problem, word) }))
    .filter(({ expression }) => meant.every((each) => each.expression !== expression));
  return {
    number: index + 1,
    message: visible(message[lang]),
    fix: fix === null ? null : visible(fix[lang]),
    proposals: proposals.map(({ word, expression }) => ({
      expression,
      label: fill(t.write, { expression: word }),
      outcome: null,
    })),
  };
}

/** The expression with another word at the place of a problem; what is meant includes a plus behind it. */
function replaced(
  expression: string,
  { start, end, code }: ExpressionProblem,
  word: string,
): string {
  const isNamed = code === "unknown-id" || code === "id-case" || code === "deprecated-id";
  const behind = isNamed && expression.charAt(end) === "+" ? end + 1 : end;
  return expression.slice(0, start) + word + expression.slice(behind);
}
