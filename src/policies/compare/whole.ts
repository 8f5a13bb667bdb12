import type { BlockChange, WordRun } from "./difference.ts";
import type { Leaf } from "./leaves.ts";
import { wholeTable } from "./tables.ts";
import { oneRun } from "./words.ts";

/** A leaf that is all of one kind: added, removed, or the same on both sides. */
export function wholeLeaf(leaf: Leaf, change: WordRun["change"]): BlockChange {
  switch (leaf.type) {
    case "words":
      return { type: "words", change, form: leaf.form, runs: oneRun(leaf.inlines, change) };
    case "table":
      return wholeTable(leaf.table, change);
    case "figure": {
      const { figure } = leaf;
      const run = (text: string) => oneRun(text === "" ? [] : [{ type: "text", text }], change);
      return {
        type: "figure",
        change,
        before: change === "added" ? null : figure,
        after: change === "removed" ? null : figure,
        alternative: run(figure.alternative),
        caption: run(figure.caption),
      };
    }
    default:
      return leaf satisfies never;
  }
}
