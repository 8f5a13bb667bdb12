import type { ClauseChange, ClauseMark } from "../../../../policies/compare/difference.ts";

/** The id of the place on a comparison page that shows a clause, such as `change-scope`. */
export function changeId(clause: string): string {
  return clause === "" ? "change:document" : `change-${clause}`;
}

/** The ids of a page that shows a comparison; each of them stands there once. */
export interface ChangeIds {
  readonly ofChange: (change: ClauseChange) => string;
  /** That of a clause among several that were regrouped; null where another one has it. */
  readonly ofPiece: (
    change: ClauseChange,
    side: "before" | "after",
    clause: string,
  ) => string | null;
}

/** The ids for a list of changes. A clause of the earlier text gets its own where the later text has not that id. */
export function changeIds(changes: readonly ClauseChange[]): ChangeIds {
  const later = new Set(changes.flatMap((change) => marksOf(change).after.map(({ id }) => id)));
  return {
    ofChange: (change) => {
      const { before, after } = marksOf(change);
      const own = after[0]?.id;
      if (own !== undefined) return changeId(own);
      const gone = before[0]?.id ?? "";
      // Provisional ids mean something in their own text only.
      return later.has(gone) ? `change:before:${gone}` : changeId(gone);
    },
    ofPiece: (change, side, clause) => {
      if (side === "before") return later.has(clause) ? null : changeId(clause);
      return marksOf(change).after[0]?.id === clause ? null : changeId(clause);
    },
  };
}

/** The clauses of a change on both sides. */
export function marksOf(change: ClauseChange): {
  readonly before: readonly ClauseMark[];
  readonly after: readonly ClauseMark[];
} {
  switch (change.fate) {
    case "kept":
      return { before: [change.before], after: [change.after] };
    case "added":
      return { before: [], after: [change.after] };
    case "repealed":
      return { before: [change.before], after: [] };
    case "split":
    case "merged":
    case "rearranged":
      return {
        before: change.before.map(({ clause }) => clause),
        after: change.after.map(({ clause }) => clause),
      };
    default:
      return change satisfies never;
  }
}

/** The clause that a change is shown as: the later one where there is one. */
export function markOf(change: ClauseChange): ClauseMark {
  const { before, after } = marksOf(change);
  const mark = after[0] ?? before[0];
  if (mark === undefined) throw new Error("A change has a clause");
  return mark;
}
