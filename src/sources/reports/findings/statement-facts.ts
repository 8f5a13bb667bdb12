import type { StatedFact, Statement } from "../reading.ts";
import { aliasGroups } from "./aliases.ts";

/** How many vulnerabilities somebody said something about; that it is still to be judged says nothing. */
export function statementFacts(statements: readonly Statement[]): readonly StatedFact[] {
  if (statements.length === 0) return [];
  const groups = aliasGroups(statements.map(({ ids }) => ids));
  const judged = statements.filter(({ says }) => says !== "in-triage");
  const vulnerabilities = new Set(judged.map(({ ids: [id = ""] }) => groups(id)));
  return [{ fact: "scan/vex-statements", value: vulnerabilities.size, trust: "declared" }];
}
