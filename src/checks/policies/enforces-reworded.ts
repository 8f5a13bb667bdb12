import type { EnforcingRule } from "../../facts/enforcement/enforcers.ts";
import type { CatalogCheck } from "../check.ts";
import { namersOf, namingsIn, remarkOnNaming } from "./enforcing.ts";

/** What names a clause whose words are other ones now: a person has to look again. */
export function enforcesRewordedClause(rules: readonly EnforcingRule[]): CatalogCheck {
  return {
    rule: "policy/enforces-reworded-clause",
    level: "hint",
    *check(context) {
      for (const naming of namingsIn(context, rules)) {
        const { named, policy, text, heirs } = naming;
        if (heirs === null || heirs.clauses.length === 0 || !heirs.reworded) continue;
        const [de, en] = namersOf(naming);
        const now = heirs.clauses.map(({ id }) => `${policy.id}@${text.version}#${id}`).join(", ");
        yield remarkOnNaming(
          naming,
          [
            `Die Bestimmung „${named.clause}“ lautet in der geltenden Version ${text.version} anders als in ${named.version} (genannt von: ${de}).`,
            `The clause "${named.clause}" reads differently in version ${text.version}, which holds, than in ${named.version} (named by: ${en}).`,
          ],
          [
            `Nachsehen, ob sie noch so durchgesetzt wird; dann ${now} schreiben.`,
            `Look whether it is still enforced that way; then write ${now}.`,
          ],
        );
      }
    },
  };
}
