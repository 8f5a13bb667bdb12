import { EXPRESSION_LIMITS } from "./limits.ts";
import type { ExpressionProblem } from "./problem.ts";
import { note, operatorOf, type Reading, readLeaf, takeOperator } from "./read-leaf.ts";
import { isWord, type Token, tokensOf } from "./tokens.ts";
import type { ExpressionTree, Span } from "./tree.ts";

/** What was read of a text: null is no tree where its structure is broken or a limit was passed. */
export interface ReadExpression {
  readonly tree: ExpressionTree | null;
  readonly problems: readonly ExpressionProblem[];
}

/** A finished part and the place that it takes, its brackets included. */
interface Part extends Span {
  readonly tree: ExpressionTree;
}

/** What lies between two brackets: finished alternatives, and the parts of the one that is being read. */
interface Level {
  readonly open: Token | null;
  readonly alternatives: Part[];
  parts: Part[];
}

/**
 * Reads an SPDX license expression in one pass without recursion. AND binds closer than OR, neighbours of one
 * operator become one node. Words that are no licenses become unknown leaves; where the structure is broken
 * the problem says where, and nothing behind it is read. Never throws.
 */
export function readExpression(text: string): ReadExpression {
  if (text.length > EXPRESSION_LIMITS.length) {
    return refused({ code: "too-long", text: "", start: 0, end: text.length });
  }
  const reading: Reading = { tokens: tokensOf(text), problems: [], at: 0 };
  if (reading.tokens.length === 0) {
    return refused({ code: "empty", text: "", start: 0, end: text.length });
  }
  const tree = readLevels(reading);
  return { tree, problems: reading.problems };
}

function refused(problem: ExpressionProblem): ReadExpression {
  return { tree: null, problems: [problem] };
}

function readLevels(reading: Reading): ExpressionTree | null {
  const levels: Level[] = [newLevel(null)];
  while (true) {
    if (!readPart(reading, levels)) return null;
    const operator = readOperator(reading, levels);
    if (operator === "end") return finish(levels)?.tree ?? null;
    if (operator === "broken") return null;
  }
}

function newLevel(open: Token | null): Level {
  return { open, alternatives: [], parts: [] };
}

/** Reads brackets that open, and one license behind them. */
function readPart(reading: Reading, levels: Level[]): boolean {
  for (;;) {
    const token = reading.tokens[reading.at];
    if (token?.text !== "(") return readLicense(reading, levels, token);
    if (levels.length > EXPRESSION_LIMITS.depth) return broken(reading, "too-deep", token);
    levels.push(newLevel(token));
    reading.at += 1;
  }
}

function readLicense(reading: Reading, levels: readonly Level[], token?: Token): boolean {
  if (token === undefined || isBracket(token) || operatorOf(token) !== null) {
    return broken(reading, "missing-license", token ?? endOf(reading));
  }
  if (token.text === "+") return broken(reading, "plus-apart", token);
  if (!isWord(token)) return broken(reading, "bad-character", token);
  const leaf = readLeaf(reading, token);
  if (leaf === null) return false;
  levels.at(-1)?.parts.push({ tree: leaf, start: leaf.start, end: leaf.end });
  return true;
}

/** Reads brackets that close, and the operator behind them. */
function readOperator(reading: Reading, levels: Level[]): "operator" | "end" | "broken" {
  for (;;) {
    const token = reading.tokens[reading.at];
    const level = levels.at(-1);
    if (token === undefined || level === undefined) return atEnd(reading, level);
    if (token.text === ")") {
      if (!closeLevel(reading, levels, token)) return "broken";
      continue;
    }
    const operator = operatorOf(token);
    if (operator !== "AND" && operator !== "OR") {
      note(reading, codeBetween(token, operator), token);
      return "broken";
    }
    takeOperator(reading, token);
    if (operator === "OR") endAlternative(level);
    return "operator";
  }
}

function atEnd(reading: Reading, level: Level | undefined): "end" | "broken" {
  if (!level?.open) return "end";
  note(reading, "unclosed", level.open);
  return "broken";
}

function codeBetween(token: Token, operator: string | null): ExpressionProblem["code"] {
  if (operator === "WITH") return "exception-of-group";
  if (token.text === "+") return "plus-apart";
  return token.text === "(" || isWord(token) ? "missing-operator" : "bad-character";
}

function closeLevel(reading: Reading, levels: Level[], close: Token): boolean {
  const part = finish(levels);
  const { open } = levels.pop() ?? {};
  if (!open || !part) return broken(reading, "unopened", close);
  levels.at(-1)?.parts.push({ tree: part.tree, start: open.start, end: close.end });
  reading.at += 1;
  return true;
}

function finish(levels: readonly Level[]): Part | null {
  const level = levels.at(-1);
  if (!level) return null;
  endAlternative(level);
  return joined("or", level.alternatives);
}

function endAlternative(level: Level): void {
  const part = joined("and", level.parts);
  if (part) level.alternatives.push(part);
  level.parts = [];
}

function joined(type: "and" | "or", parts: readonly Part[]): Part | null {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || first === last) return first ?? null;
  const { start } = first;
  const { end } = last;
  return { tree: { type, parts: parts.map(({ tree }) => tree), start, end }, start, end };
}

function isBracket({ text }: Token): boolean {
  return text === "(" || text === ")";
}

function endOf({ tokens }: Reading): Token {
  const end = tokens.at(-1)?.end ?? 0;
  return { text: "", start: end, end };
}

function broken(reading: Reading, code: ExpressionProblem["code"], token: Token): false {
  note(reading, code, token);
  return false;
}
