import type {
  BlockChange,
  ClauseChange,
  Comparison,
  WordRun,
} from "../policies/compare/difference.ts";
import type { Inline } from "../policies/model.ts";
import { textOf } from "../policies/text.ts";

/** A change in one line: its fate, its clauses by number and id, and what else happened to it. */
export function shownChange(change: ClauseChange): string {
  const marks = (clauses: readonly { number: string; id: string }[]) =>
    clauses.map(({ number, id }) => `${number} ${id}`.trim() || "document").join(" + ");
  switch (change.fate) {
    case "added":
      return `added ${marks([change.after])}`;
    case "repealed":
      return `repealed ${marks([change.before])}`;
    case "kept": {
      const { before, after, basis, wording, moved } = change;
      const isNumbered = before.number === after.number && before.id === after.id;
      const place = isNumbered ? marks([after]) : `${marks([before])} → ${marks([after])}`;
      const also = [
        basis === "id" ? "" : basis,
        wording === "same" ? "" : wording,
        moved ? "moved" : "",
      ];
      return [place, ...also].filter((word) => word !== "").join(", ");
    }
    case "split":
    case "merged":
    case "rearranged": {
      const [before, after] = [change.before, change.after].map((pieces) =>
        marks(pieces.map(({ clause }) => clause)),
      );
      return `${change.fate} ${before} → ${after}, ${change.basis}`;
    }
    default:
      return change satisfies never;
  }
}

/** The changes of a comparison that are none of "the same as before, with the same number". */
export function shownChanges({ changes }: Comparison): readonly string[] {
  return changes.map(shownChange).filter((line) => /[,→]|^[a-z]+ \d/u.test(line));
}

/** Runs of words as text: [-gone-]{+come+}. */
export function shownRuns(runs: readonly WordRun[]): string {
  return runs
    .map(({ change, inlines }) => {
      const text = textOf(inlines);
      if (change === "same") return text;
      return change === "added" ? `{+${text}+}` : `[-${text}-]`;
    })
    .join("");
}

/** The words of one side: of runs, cells and figures. */
export function sideOf(block: BlockChange, side: "added" | "removed"): string {
  const words = (runs: readonly WordRun[]) => textOf(inlinesOfSide(runs, side));
  const isThere = ({ change }: { change: string }) =>
    change !== (side === "added" ? "removed" : "added");
  if (block.type === "words") return words(block.runs);
  if (block.type === "figure") return `${words(block.alternative)}|${words(block.caption)}`;
  const columns = block.columns.flatMap((column, index) => (isThere(column) ? [index] : []));
  const cells = block.rows
    .filter(isThere)
    .map(({ cells: row }) => columns.map((at) => words(row[at]?.runs ?? [])));
  const headings = columns.map((at) => words(block.columns[at]?.heading ?? []));
  return [words(block.caption), ...[headings, ...cells].map((row) => row.join("|"))].join("\n");
}

function inlinesOfSide(runs: readonly WordRun[], side: "added" | "removed"): readonly Inline[] {
  return runs
    .filter(({ change }) => change === "same" || change === side)
    .flatMap(({ inlines }) => inlines);
}
