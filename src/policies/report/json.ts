import type { Comparison } from "../compare/difference.ts";

/** A comparison for programs: everything that is in it (`src/policies/compare/difference.ts`), and a version of the form. */
export function renderComparisonJson(comparison: Comparison): string {
  return `${JSON.stringify({ form: 1, ...comparison }, null, 2)}\n`;
}
