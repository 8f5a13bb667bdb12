import type { Catalog } from "../catalog/catalog.ts";
import {
  clausesEnforcedBy,
  deriveEnforcement,
  type EnforcedClause,
} from "../facts/enforcement/enforcement.ts";
import { lineOf } from "../policies/text.ts";
import { textIn, versionOf } from "../policies/versions.ts";
import type { Problem } from "../problem/problem.ts";
import type { Language } from "../problem/report.ts";
import { visible, visibleStart } from "../problem/visible.ts";
import { ENFORCING_RULES } from "./index.ts";

/** Where the clauses stand, and the day (YYYY-MM-DD) on which they hold. */
export interface ClausesOnDay {
  readonly catalog: Catalog;
  readonly asOf: string;
}

/**
 * For a terminal: which clauses in force ask for the rules by which there are problems, each rule once, and for which
 * rules none does. Empty where there is no problem.
 */
export function explainRules(
  problems: readonly Pick<Problem, "rule">[],
  { catalog, asOf }: ClausesOnDay,
  language: Language,
): string {
  const enforcement = deriveEnforcement(catalog, ENFORCING_RULES, asOf);
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  const asked = rules.map((rule) => ({
    rule,
    clauses: clausesEnforcedBy(enforcement, "checks", rule),
  }));
  const lines = asked.flatMap(({ rule, clauses }) =>
    clauses.map((clause) => `  ${rule}  ${clauseText(clause, language)}`),
  );
  const others = asked.filter(({ clauses }) => clauses.length === 0).map(({ rule }) => rule);
  return [
    ...(lines.length === 0 ? [] : ["", ASKED[language], ...lines]),
    ...(others.length === 0 ? [] : ["", `${UNASKED[language]} ${others.join(", ")}`]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

const LONGEST = 100;

function clauseText({ policy, text, clause }: EnforcedClause, language: Language): string {
  const shown = textIn(versionOf(policy, text.version), language) ?? text;
  const own = shown.clauses.find(({ id }) => id === clause.id) ?? clause;
  const name = `${policy.id}@${text.version}#${clause.id}`;
  return `${visible(name)} (${clause.number}): ${visibleStart(lineOf(own), LONGEST)}`;
}

const ASKED = {
  de: "Diese Bestimmungen fragen danach:",
  en: "These clauses ask for it:",
};
const UNASKED = {
  de: "Danach fragt keine Bestimmung:",
  en: "No clause asks for:",
};
