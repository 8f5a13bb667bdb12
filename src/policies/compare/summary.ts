import type { ObligationTerm } from "../model.ts";
import type {
  ClauseChange,
  ComparisonSummary,
  ObligationChange,
  ObligationStep,
} from "./difference.ts";

/** Counts what happened to the clauses of a comparison. */
export function summarize(changes: readonly ClauseChange[]): ComparisonSummary {
  const counted = changes.filter((change) => !isUntouchedDocument(change));
  const count = (isSo: (change: ClauseChange) => boolean) => counted.filter(isSo).length;
  const wording = (kind: string) =>
    count((change) => change.fate === "kept" && change.wording === kind);
  const direction = (kind: ObligationChange["direction"]) =>
    count(({ obligations }) => obligations.some((each) => each.direction === kind));
  return {
    same: count(isUnchanged),
    added: count(({ fate }) => fate === "added"),
    repealed: count(({ fate }) => fate === "repealed"),
    split: count(({ fate }) => fate === "split"),
    merged: count(({ fate }) => fate === "merged"),
    rearranged: count(({ fate }) => fate === "rearranged"),
    reworded: wording("reworded"),
    formatting: wording("formatting"),
    moved: count((change) => change.fate === "kept" && change.moved),
    strengthened: direction("strengthened"),
    weakened: direction("weakened"),
    reversed: direction("reversed"),
    steps: stepsOf(counted.flatMap(({ obligations }) => obligations)),
  };
}

/** Whether the words, their form and the place among the neighbours are the same; the number need not be. */
export function isUnchanged(change: ClauseChange): boolean {
  return change.fate === "kept" && change.wording === "same" && !change.moved;
}

function isUntouchedDocument(change: ClauseChange): boolean {
  return change.fate === "kept" && change.after.kind === "document" && isUnchanged(change);
}

function stepsOf(changes: readonly ObligationChange[]): readonly ObligationStep[] {
  const steps = new Map<
    string,
    { from: ObligationTerm | null; to: ObligationTerm | null; count: number }
  >();
  for (const { before, after } of changes) {
    const [from, to] = [before?.term ?? null, after?.term ?? null];
    const key = `${from} ${to}`;
    const step = steps.get(key) ?? { from, to, count: 0 };
    step.count += 1;
    steps.set(key, step);
  }
  return [...steps.entries()]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, step]) => step);
}
