import type { EnforcingRule } from "../../facts/enforcement/enforcers.ts";
import { compareVersionIds, versionOf } from "../../policies/versions.ts";
import type { CatalogCheck } from "../check.ts";
import { type Naming, namingsIn } from "./enforcing.ts";
import { remarkOn } from "./texts.ts";

const SHOWN = 3;

/**
 * Policies of other catalogues that have the id of one that the rules of the program name, and not its clauses. One
 * hint for all of them: nothing in the catalogue is wrong.
 */
export function checksOfOtherVersion(rules: readonly EnforcingRule[]): CatalogCheck {
  return {
    rule: "policy/checks-of-other-version",
    level: "hint",
    *check(context) {
      const missing = namingsIn(context, rules).filter(isMissing);
      for (const [policy, namings] of Map.groupBy(missing, (naming) => naming.policy)) {
        const names = namings.slice(0, SHOWN).map(({ name }) => name);
        const more = namings.length - names.length;
        const list = names.join(", ");
        yield remarkOn(
          policy.file,
          "",
          [
            `Prüfregeln des Programms nennen Bestimmungen, die es hier nicht gibt: ${list}${more > 0 ? ` und ${more} weitere` : ""}.`,
            `Checks of the program name clauses that are not here: ${list}${more > 0 ? ` and ${more} more` : ""}.`,
          ],
          [
            "Nichts zu tun, wenn dieses Regelwerk ein eigenes ist: Die Prüfregeln werden dann nicht mit ihm verknüpft.",
            "Nothing to do if this policy is one of your own: the checks are not linked with it then.",
          ],
        );
      }
    },
  };
}

/** A version that is there and does not hold yet is none of another catalogue. */
function isMissing({ home, heirs, named, policy, text }: Naming): boolean {
  if (home !== null || heirs !== null) return false;
  const isThere = versionOf(policy, named.version) !== null;
  return !isThere || compareVersionIds(named.version, text.version) <= 0;
}
