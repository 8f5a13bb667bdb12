import type { Clause, Figure } from "../model.ts";
import type { BlockChange, FigureChange } from "./difference.ts";
import { leavesOf, type PreparedLeaf, shapeOfLeaf } from "./leaves.ts";
import { type Pair, pairUp } from "./pair.ts";
import { compareTables } from "./tables.ts";
import { wholeLeaf } from "./whole.ts";
import { compareWords, likeness, oneRun } from "./words.ts";

/** Compares the own texts of two clauses, paragraph by paragraph. */
export function compareClauses(
  before: Clause,
  after: Clause,
  limit: number,
): readonly BlockChange[] {
  const pairs = pairLeaves(leavesOf(before), leavesOf(after), limit);
  return pairs.flatMap((pair) => {
    if (pair.before !== null && pair.after !== null)
      return [compareLeaves(pair.before, pair.after, limit)];
    if (pair.after !== null) return [wholeLeaf(pair.after.leaf, "added")];
    return pair.before === null ? [] : [wholeLeaf(pair.before.leaf, "removed")];
  });
}

/** Each leaf of two texts with its counterpart: the same words, or between the same neighbours enough of them. */
export function pairLeaves(
  before: readonly PreparedLeaf[],
  after: readonly PreparedLeaf[],
  limit: number,
): readonly Pair<PreparedLeaf>[] {
  return pairUp(before, after, {
    keyOf: ({ key }) => key,
    isLike: (left, right) =>
      left.leaf.type === right.leaf.type && likeness(left.tokens, right.tokens) >= 0.3,
    limit,
  });
}

/** The own text of a clause that has no counterpart. */
export function wholeClause(clause: Clause, change: "added" | "removed"): readonly BlockChange[] {
  return leavesOf(clause).map(({ leaf }) => wholeLeaf(leaf, change));
}

/** Compares two leaves of the same type. */
export function compareLeaves(
  before: PreparedLeaf,
  after: PreparedLeaf,
  limit: number,
): BlockChange {
  const [left, right] = [before.leaf, after.leaf];
  if (left.type === "table" && right.type === "table") {
    return compareTables(left.table, right.table, limit);
  }
  if (left.type === "figure" && right.type === "figure") {
    return compareFigures(left.figure, right.figure, limit);
  }
  if (left.type !== "words" || right.type !== "words") return wholeLeaf(right, "added");
  const { change, runs } =
    before.key === after.key
      ? ({ change: "same", runs: oneRun(right.inlines, "same") } as const)
      : compareWords(left.inlines, right.inlines, limit);
  const isSet = change === "same" && shapeOfLeaf(left) !== shapeOfLeaf(right);
  return { type: "words", change: isSet ? "formatting" : change, form: right.form, runs };
}

function compareFigures(before: Figure, after: Figure, limit: number): FigureChange {
  const text = (written: string) =>
    written === "" ? [] : [{ type: "text", text: written } as const];
  const alternative = compareWords(text(before.alternative), text(after.alternative), limit);
  const caption = compareWords(text(before.caption), text(after.caption), limit);
  const isSame =
    before.file === after.file && alternative.change === "same" && caption.change === "same";
  return {
    type: "figure",
    change: isSame ? "same" : "reworded",
    ...{ before, after },
    alternative: alternative.runs,
    caption: caption.runs,
  };
}
