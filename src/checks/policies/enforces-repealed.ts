import type { EnforcingRule } from "../../facts/enforcement/enforcers.ts";
import type { CatalogCheck } from "../check.ts";
import { namersOf, namingsIn, remarkOnNaming } from "./enforcing.ts";

/** What names a clause that the version in force no longer has; `rules` are those of the program. */
export function enforcesRepealedClause(rules: readonly EnforcingRule[]): CatalogCheck {
  return {
    rule: "policy/enforces-repealed-clause",
    level: "warning",
    *check(context) {
      for (const naming of namingsIn(context, rules)) {
        if (naming.heirs === null || naming.heirs.clauses.length > 0) continue;
        const { name, text } = naming;
        const [de, en] = namersOf(naming);
        yield remarkOnNaming(
          naming,
          [
            `${name} steht in der geltenden Version ${text.version} nicht mehr (genannt von: ${de}).`,
            `${name} is no longer in version ${text.version}, which holds (named by: ${en}).`,
          ],
          [
            "Eine Bestimmung nennen, die gilt, oder den Verweis weglassen.",
            "Name a clause that holds, or leave the reference out.",
          ],
        );
      }
    },
  };
}
