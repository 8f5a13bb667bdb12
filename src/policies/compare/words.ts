import type { Inline } from "../model.ts";
import { align, joined, type Part } from "./align.ts";
import type { Change, WordRun } from "./difference.ts";
import { inlinesFrom, shapeOf, type Token, tokensOf } from "./tokens.ts";

/** Two pieces of text compared. */
export interface ComparedWords {
  readonly change: Extract<Change, "same" | "formatting" | "reworded">;
  readonly runs: readonly WordRun[];
}

/** Compares two pieces of text word by word; at most `limit` words may differ before all of them are exchanged. */
export function compareWords(
  before: readonly Inline[],
  after: readonly Inline[],
  limit: number,
): ComparedWords {
  const [left, right] = [tokensOf(before), tokensOf(after)];
  const parts = readable(alignTokens(left, right, limit), left, right);
  const runs = runsOf(parts, left, right);
  if (runs.some(({ change }) => change !== "same")) return { change: "reworded", runs };
  return { change: shapeOf(before) === shapeOf(after) ? "same" : "formatting", runs };
}

/** All of a text as one run. */
export function oneRun(inlines: readonly Inline[], change: WordRun["change"]): readonly WordRun[] {
  return inlines.length === 0 ? [] : [{ change, inlines }];
}

/** `align` of tokens by their keys; texts that share hardly a word are exchanged as a whole, which reads better. */
export function alignTokens(
  left: readonly Token[],
  right: readonly Token[],
  limit: number,
): Part[] {
  return align(keysOf(left), keysOf(right), likeness(left, right) < 0.2 ? 0 : limit);
}

function keysOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ key }) => key);
}

/** How much of the longer of two texts is words that the other one has too, from 0 to 1. */
export function likeness(left: readonly Token[], right: readonly Token[]): number {
  const [one, other] = [left.filter(isWord), right.filter(isWord)];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  const counts = new Map<string, number>();
  for (const { key } of one) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of other) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    common += 1;
  }
  return common / longest;
}

function isWord(token: Token): boolean {
  return token.isWord;
}

/** A space or sign that stayed alone between exchanged words is exchanged with them: it only tears phrases apart. */
export function readable(
  parts: readonly Part[],
  left: readonly Token[],
  right: readonly Token[],
): Part[] {
  let at = 0;
  const spread = parts.flatMap((part, index): readonly Part[] => {
    const from = at;
    if (part.change !== "added") at += part.count;
    const isInside = index > 0 && index < parts.length - 1;
    if (part.change !== "same" || !isInside || left.slice(from, at).some(isWord)) return [part];
    const { count } = part;
    return [
      { change: "removed", count },
      { change: "added", count },
    ];
  });
  const whole = spread.length === parts.length ? parts : trimmed(joined(spread), left, right);
  return slid(whole, left, right);
}

/**
 * A sentence that came or went alone begins behind the full stop before it and ends with its own: `{. B}.` becomes
 * `.{ B.}`, which is the same change and reads as one.
 */
function slid(parts: readonly Part[], left: readonly Token[], right: readonly Token[]): Part[] {
  const at = { left: 0, right: 0 };
  const result = [...parts];
  for (const [index, { change, count }] of parts.entries()) {
    const [before, after] = [result[index - 1], result[index + 1]];
    const [tokens, from] = change === "removed" ? [left, at.left] : [right, at.right];
    if (change !== "added") at.left += count;
    if (change !== "removed") at.right += count;
    if (change === "same" || before?.change !== "same" || after?.change !== "same") continue;
    const [first, next] = [tokens[from], tokens[from + count]];
    if (first === undefined || first.key !== next?.key || !SIGN.test(first.key)) continue;
    result[index - 1] = { change: "same", count: before.count + 1 };
    result[index + 1] = { change: "same", count: after.count - 1 };
  }
  return joined(result);
}

const SIGN = /^[.,;:!?)]$/u;

/** After the exchange the same spaces may stand at both ends of what went and came: they stay. */
function trimmed(parts: readonly Part[], left: readonly Token[], right: readonly Token[]): Part[] {
  const [gone, come] = [keysOf(left), keysOf(right)];
  const at = { left: 0, right: 0 };
  const result: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const isPair = part.change === "removed" && next?.change === "added";
    // What came after something that went has been looked at together with it.
    if (part.change === "added" && parts[index - 1]?.change === "removed") continue;
    const removed = part.change === "added" ? 0 : part.count;
    const added = isPair ? next.count : part.change === "removed" ? 0 : part.count;
    const [from, to] = [
      gone.slice(at.left, at.left + removed),
      come.slice(at.right, at.right + added),
    ];
    result.push(...(isPair ? align(from, to, 0) : [part]));
    at.left += removed;
    at.right += added;
  }
  return joined(result);
}

/** The runs that parts of two lists of tokens are; what stayed is taken from the second. */
export function runsOf(
  parts: readonly Part[],
  left: readonly Token[],
  right: readonly Token[],
): readonly WordRun[] {
  const at = { left: 0, right: 0 };
  return parts.map(({ change, count }) => {
    const tokens =
      change === "removed"
        ? left.slice(at.left, at.left + count)
        : right.slice(at.right, at.right + count);
    if (change !== "added") at.left += count;
    if (change !== "removed") at.right += count;
    return { change, inlines: inlinesFrom(tokens) };
  });
}
