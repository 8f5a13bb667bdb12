import type { Language } from "../../problem/report.ts";
import type { ClauseChange, Comparison } from "../compare/difference.ts";
import { isUnchanged } from "../compare/summary.ts";
import { describeChange, summaryText } from "./words.ts";

/** Lines of a list of changes; a version that changes more says so in its first line. */
const MOST = 100;
const LONGEST = 300;

/** What changed, one line for each clause, for the front matter of a version: `2.1 #frist: umformuliert`. */
export function changeLog({ changes, summary }: Comparison, language: Language): readonly string[] {
  const lines = changes
    .filter((change) => !isUnchanged(change))
    .map((change) => `${nameOf(change)}: ${describeChange(change, language).join(", ")}`);
  const all =
    lines.length > MOST ? [summaryText(summary, language), ...lines.slice(0, MOST)] : lines;
  return all.map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line));
}

function nameOf(change: ClauseChange): string {
  const mark =
    "blocks" in change
      ? "after" in change
        ? change.after
        : change.before
      : change.after[0]?.clause;
  const words = [mark?.number, mark?.title, mark?.id === "" ? "" : `#${mark?.id}`];
  return words.filter((word) => word !== "" && word !== undefined).join(" ");
}
