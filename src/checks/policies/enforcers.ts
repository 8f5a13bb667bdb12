import type { Catalog } from "../../catalog/catalog.ts";
import { nearestName } from "../../schema/near.ts";
import { pointerTo } from "../../schema/pointer.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Clauses that say something enforces them that does not exist; `rules` are the names of all rules. */
export function unknownEnforcer(rules: readonly string[]): CatalogCheck {
  return {
    rule: "policy/unknown-enforcer",
    level: "error",
    *check({ catalog }) {
      const known = enforcersOf(catalog, rules);
      for (const policy of catalog.policies.values()) {
        const newest = originalsOf(policy).slice(-2);
        for (const { file, front } of newest) {
          for (const [id, { enforcedBy = {} }] of Object.entries(front.clauses ?? {})) {
            for (const { list, index, name } of namesIn(enforcedBy)) {
              if (known[list].has(name)) continue;
              const [de, en] = WHAT[list];
              const near = nearestName(name, [...known[list]]);
              yield remarkOn(
                file,
                pointerTo(`${pointerTo("/clauses", id)}/enforcedBy/${list}`, index),
                [`${de} ${shown(name).de} gibt es nicht.`, `There is no ${en} ${shown(name).en}.`],
                near === null
                  ? ["Den Namen berichtigen oder weglassen.", "Correct the name, or leave it out."]
                  : [`„${near}“ schreiben?`, `Write "${near}"?`],
              );
            }
          }
        }
      }
    },
  };
}

const LISTS = ["checks", "licenseRules", "badgeCriteria"] as const;
type List = (typeof LISTS)[number];

const WHAT: Readonly<Record<List, readonly [de: string, en: string]>> = {
  checks: ["Die Prüfregel", "check"],
  licenseRules: ["Die Lizenzregel", "licence rule"],
  badgeCriteria: ["Das Kriterium", "criterion"],
};

function* namesIn(enforcedBy: Readonly<Partial<Record<List, readonly string[]>>>) {
  for (const list of LISTS) {
    for (const [index, name] of (enforcedBy[list] ?? []).entries()) yield { list, index, name };
  }
}

/** What exists now; a version that no longer holds may name what was there in its time. */
function enforcersOf(
  { licensing, badgeRules }: Catalog,
  rules: readonly string[],
): Readonly<Record<List, ReadonlySet<string>>> {
  const versions = licensing.policy?.value.versions ?? [];
  return {
    checks: new Set(rules),
    licenseRules: new Set(versions.flatMap((version) => version.rules.map(({ id }) => id))),
    badgeCriteria: new Set(badgeRules?.value.criteria.map(({ id }) => id)),
  };
}
