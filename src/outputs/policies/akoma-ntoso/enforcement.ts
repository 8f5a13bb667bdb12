import { enforcedClauses, isLeftToPeople } from "../../../policies/enforcement.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { originalOf, versionOf } from "../../../policies/versions.ts";
import { element, type XmlElement } from "../../xml-tree.ts";
import { clauseKey } from "./part.ts";

/** The namespace of what the standard has no element for. */
export const NAMESPACE = "urn:x-allmende:policy:1";

/** `otherAnalysis` with what checks that clauses are kept; null where nothing does. */
export function enforcementOf(
  policy: Policy,
  { version }: PolicyText,
  ids: ReadonlyMap<string, string>,
): XmlElement | null {
  const original = originalOf(policy, versionOf(policy, version));
  const enforced = original === null ? [] : enforcedClauses(original);
  const elements = enforced
    .filter((each) => !isLeftToPeople(each))
    .flatMap(({ clause, checks, licenseRules, badgeCriteria }) => {
      const id = ids.get(clauseKey(clause.id));
      if (id === undefined) return [];
      return [
        element("allmende:enforcement", { clause: `#${id}` }, [
          ...checks.map((name) => element("allmende:check", { name })),
          ...licenseRules.map((name) => element("allmende:licenseRule", { name })),
          ...badgeCriteria.map((name) => element("allmende:badgeCriterion", { name })),
        ]),
      ];
    });
  return elements.length === 0
    ? null
    : element("otherAnalysis", { source: "#catalogue" }, elements);
}
