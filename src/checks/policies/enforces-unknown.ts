import type { Catalog } from "../../catalog/catalog.ts";
import { type Enforcer, enforcersOn } from "../../facts/enforcement/enforcers.ts";
import { parseClauseName } from "../../policies/clause-name.ts";
import { hasId } from "../../policies/ids.ts";
import { originalOf, releasedOf, versionOf } from "../../policies/versions.ts";
import { nearestName } from "../../schema/near.ts";
import { pointerTo } from "../../schema/pointer.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkOn } from "./texts.ts";

type Pair = readonly [de: string, en: string];

/**
 * Criteria of badges and rules of the list of licences that name a clause that was never there. A catalogue may take
 * over rules and not the policy that they name: only what looks like a slip of the pen counts there.
 */
export const enforcesUnknownClause: CatalogCheck = {
  rule: "policy/enforces-unknown-clause",
  level: "error",
  *check({ catalog }) {
    for (const { enforces, home } of definedEnforcers(catalog)) {
      for (const [index, name] of enforces.entries()) {
        const fault = faultOf(name, catalog);
        if (fault === null || home === null) continue;
        const pointer = pointerTo(`${home.pointer}/enforces`, index);
        yield remarkOn(home.file, pointer, fault.message, fault.fix);
      }
    }
  },
};

/** Those of every version of the list of licences, whenever it is in force. */
function definedEnforcers(catalog: Catalog): readonly Enforcer[] {
  const days = catalog.licensing.policy?.value.versions.map(({ from }) => from) ?? [];
  const all = ["", ...days].flatMap((day) => enforcersOn(catalog, [], day));
  return [
    ...new Map(all.map((each) => [`${each.home?.file} ${each.home?.pointer}`, each])).values(),
  ];
}

function faultOf(
  name: string,
  { policies }: Catalog,
): { readonly message: Pair; readonly fix: Pair } | null {
  const named = parseClauseName(name);
  // The schema has complained already.
  if (named === null) return null;
  const policy = policies.get(named.policy);
  if (policy === undefined) {
    const ids = [...policies.keys()];
    if (nearestName(named.policy, ids) === null) return null;
    return {
      message: [
        `Das Regelwerk „${named.policy}“ gibt es nicht.`,
        `There is no policy "${named.policy}".`,
      ],
      fix: fixBy(named.policy, ids),
    };
  }
  const text = originalOf(policy, versionOf(policy, named.version));
  if (text === null) {
    const known = releasedOf(policy).map(({ id }) => id);
    return {
      message: [
        `„${policy.id}“ hat keine lesbare Version „${named.version}“.`,
        `"${policy.id}" has no readable version "${named.version}".`,
      ],
      fix:
        known.length === 0
          ? fixBy(named.version, known)
          : [
              `Eine von diesen schreiben: ${known.join(", ")}.`,
              `Write one of these: ${known.join(", ")}.`,
            ],
    };
  }
  const ids = text.clauses.filter((each) => hasId(each) && each.id !== "").map(({ id }) => id);
  if (ids.includes(named.clause)) return null;
  return {
    message: [
      `In ${policy.id} ${named.version} gibt es keine Bestimmung „${named.clause}“.`,
      `There is no clause "${named.clause}" in ${policy.id} ${named.version}.`,
    ],
    fix: fixBy(named.clause, ids),
  };
}

function fixBy(name: string, known: readonly string[]): Pair {
  const near = nearestName(name, known);
  return near === null
    ? ["Den Namen berichtigen oder weglassen.", "Correct the name, or leave it out."]
    : [`„${near}“ schreiben?`, `Write "${near}"?`];
}
