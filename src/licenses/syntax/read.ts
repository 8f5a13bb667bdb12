import { EXPRESSION_LIMITS } from "./limits.ts";
import type { ExpressionProblem } from "./problem.ts";
import { note, operatorOf, type Reading, readLeaf, takeOperator } from "./read-leaf.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { ExpressionTree, Span } from "./tree.ts";

/** What was read of a text: null is no tree where its structure is broken or a limit was passed. */
export interface ReadExpression {
  readonly tree: ExpressionTree | null;
  readonly problems: readonly ExpressionProblem[];
}

/** What lies between two brackets: finished alternatives, and the parts of the one that is being read. */
interface Level {
  readonly open: Token | null;
  readonly alternatives: ExpressionTree[];
  /** Where the alternatives begin. */
  start: number;
  parts: ExpressionTree[];
  /** Where the parts begin and end, the brackets around them included. */
  partsStart: number;
  partsEnd: number;
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
    if (operator === "end") return finish(levels.at(-1));
    if (operator === "broken") return null;
  }
}

function newLevel(open: Token | null): Level {
  return { open, alternatives: [], start: 0, parts: [], partsStart: 0, partsEnd: 0 };
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
  if (token === undefined || token.type === "bracket" || operatorOf(token) !== null) {
    return broken(reading, "missing-license", token ?? endOf(reading));
  }
  if (token.type === "plus") return broken(reading, "plus-apart", token);
  if (token.type === "other") return broken(reading, "bad-character", token);
  const leaf = readLeaf(reading, token);
  if (leaf === null) return false;
  addPart(levels.at(-1), leaf, leaf);
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
  if (token.type === "plus") return "plus-apart";
  return token.type === "other" ? "bad-character" : "missing-operator";
}

function closeLevel(reading: Reading, levels: Level[], close: Token): boolean {
  const level = levels.pop();
  const tree = finish(level);
  if (!level?.open || tree === null) return broken(reading, "unopened", close);
  addPart(levels.at(-1), tree, { start: level.open.start, end: close.end });
  reading.at += 1;
  return true;
}

/** Adds a finished part that takes a place, its brackets included. */
function addPart(level: Level | undefined, tree: ExpressionTree, { start, end }: Span): void {
  if (!level) return;
  if (level.parts.length === 0) level.partsStart = start;
  level.partsEnd = end;
  level.parts.push(tree);
}

function finish(level: Level | undefined): ExpressionTree | null {
  if (!level) return null;
  endAlternative(level);
  return joined("or", level.alternatives, level.start, level.partsEnd);
}

function endAlternative(level: Level): void {
  const { parts, partsStart, partsEnd, alternatives } = level;
  const tree = joined("and", parts, partsStart, partsEnd);
  if (tree === null) return;
  if (alternatives.length === 0) level.start = partsStart;
  alternatives.push(tree);
  level.parts = [];
}

/** The only part, or a group of all of them. */
function joined(
  type: "and" | "or",
  parts: readonly ExpressionTree[],
  start: number,
  end: number,
): ExpressionTree | null {
  const [only = null] = parts;
  return parts.length > 1 ? { type, parts, start, end } : only;
}

function endOf({ tokens }: Reading): Token {
  const end = tokens.at(-1)?.end ?? 0;
  return { text: "", type: "other", start: end, end };
}

function broken(reading: Reading, code: ExpressionProblem["code"], token: Token): false {
  note(reading, code, token);
  return false;
}
