import type { Clause, PolicyText } from "./model.ts";
import { strongestOf } from "./strength.ts";

/** A clause with what checks that it is kept, as the original's front matter says. */
export interface EnforcedClause {
  readonly clause: Clause;
  /** Rules of `npm run validate`. */
  readonly checks: readonly string[];
  /** Ids of rules in licenses/policy.yml. */
  readonly licenseRules: readonly string[];
  /** Ids of criteria of the badges. */
  readonly badgeCriteria: readonly string[];
}

const NONE: readonly string[] = [];

/** The clauses of an original that oblige somebody or that something enforces, in reading order. */
export function enforcedClauses({ clauses, front }: PolicyText): readonly EnforcedClause[] {
  return clauses.flatMap((clause) => {
    const declared = front.clauses?.[clause.id]?.enforcedBy;
    if (declared === undefined && strongestOf(clause) === 0) return [];
    const { checks = NONE, licenseRules = NONE, badgeCriteria = NONE } = declared ?? {};
    return [{ clause, checks, licenseRules, badgeCriteria }];
  });
}

/** Whether nothing that a machine runs watches over a clause: people have to. */
export function isLeftToPeople({ checks, licenseRules, badgeCriteria }: EnforcedClause): boolean {
  return checks.length + licenseRules.length + badgeCriteria.length === 0;
}
