import { isApproved, type Outcome } from "../verdict/outcome.ts";

/** The exit code of a command for CI: 0 all approved, 1 something refused, 3 something for people to look at. */
export function exitCodeOf(outcomes: readonly Outcome[]): 0 | 1 | 3 {
  if (outcomes.includes("refused")) return 1;
  return outcomes.every(isApproved) ? 0 : 3;
}
