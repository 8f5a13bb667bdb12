import type { ClauseChange, KeptClause } from "../../../../policies/compare/difference.ts";
import { isUnchanged } from "../../../../policies/compare/summary.ts";
import { markOf, marksOf } from "./addresses.ts";

/** What stands on the page one after the other. Levels are those of headings, from 3. */
export type Step =
  | { readonly kind: "changed"; readonly change: ClauseChange; readonly level: number }
  /** Unchanged, with a change inside it. */
  | { readonly kind: "context"; readonly change: KeptClause; readonly level: number }
  /** Unchanged, in the order of the text; without anything to show they are left out. */
  | { readonly kind: "unchanged"; readonly changes: readonly Leveled[] };

export interface Leveled {
  readonly change: KeptClause;
  readonly level: number;
}

/** The clauses of a comparison in reading order; what stayed the same between two others goes together. */
export function sequenceOf(changes: readonly ClauseChange[]): readonly Step[] {
  const context = contextOf(changes);
  const levelOf = levels();
  const steps: Step[] = [];
  let same: Leveled[] = [];
  const close = () => {
    if (same.length > 0) steps.push({ kind: "unchanged", changes: same });
    same = [];
  };
  for (const change of changes) {
    const isSame = change.fate === "kept" && isUnchanged(change);
    if (isSame && !context.has(change)) {
      if (!isBareDocument(change)) same.push({ change, level: levelOf(change, false) });
      continue;
    }
    close();
    const level = levelOf(change, true);
    steps.push(isSame ? { kind: "context", change, level } : { kind: "changed", change, level });
  }
  close();
  return steps;
}

/** The title of the page is the document's title already. */
function isBareDocument({ after, blocks }: KeptClause): boolean {
  return after.kind === "document" && blocks.length <= 1;
}

/** The unchanged clauses that a changed one lies in, in its own text. */
function contextOf(changes: readonly ClauseChange[]): ReadonlySet<ClauseChange> {
  const byId = { before: new Map<string, ClauseChange>(), after: new Map<string, ClauseChange>() };
  for (const change of changes) {
    for (const side of ["before", "after"] as const) {
      for (const { id } of marksOf(change)[side]) byId[side].set(id, change);
    }
  }
  const context = new Set<ClauseChange>();
  for (const change of changes) {
    if (isUnchanged(change)) continue;
    const side = change.fate === "repealed" ? "before" : "after";
    for (let at = markOf(change).parent; at !== null && at !== ""; ) {
      const around = byId[side].get(at);
      if (around === undefined || context.has(around)) break;
      if (isUnchanged(around)) context.add(around);
      at = marksOf(around)[side].find(({ id }) => id === at)?.parent ?? null;
    }
  }
  return context;
}

/**
 * Gives out levels of headings by the depth of numbers, such that no level is skipped: not among those that are always
 * seen, nor among all.
 */
function levels(): (change: ClauseChange, isSeen: boolean) => number {
  let [seen, last] = [2, 2];
  return (change, isSeen) => {
    const { number, kind } = markOf(change);
    const wished = Math.min(6, number === "" ? 3 : 2 + number.split(".").length);
    const level = Math.min(wished, seen + 1, last + 1);
    // What is not seen has a heading only where it is a section.
    if (isSeen) [seen, last] = [level, level];
    else if (kind === "section" || kind === "document") last = level;
    return level;
  };
}
