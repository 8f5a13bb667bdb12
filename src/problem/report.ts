import type { Level, Problem } from "./problem.ts";

export type Language = "de" | "en";

/** What one run of the validator has to say. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many YAML files were looked at. */
  readonly checked: number;
}

export type Counts = Readonly<Record<Level, number>>;

/** Problems in the order in which people read: file, line, column, rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message.en, b.message.en),
  );
}

/** How many problems there are of each level. */
export function countLevels(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const problem of problems) counts[problem.level] += 1;
  return counts;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
