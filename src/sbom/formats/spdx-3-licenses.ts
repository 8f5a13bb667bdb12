import { isMap, oneOrMore, rawText } from "../value.ts";
import type { Graph } from "./spdx-3-graph.ts";

/** Levels of license sets inside each other; deeper ones, and sets that contain themselves, are unknown. */
const MAX_DEPTH = 20;

/**
 * The SPDX expression that the targets of a license relationship stand for; several all apply. null where
 * there are none. What leads nowhere is `NOASSERTION`.
 */
export function licenseIn(graph: Graph, targets: readonly unknown[]): string | null {
  if (targets.length === 0) return null;
  return joined(
    targets.map((target) => expressionOf(graph, target, 0)),
    "AND",
  );
}

function expressionOf(graph: Graph, target: unknown, depth: number): string {
  const id = rawText(target) ?? "";
  const node = isMap(target) ? target : graph.byId(id);
  if (!node || depth > MAX_DEPTH) return namedBy(id);
  const stated = rawText(node["simplelicensing_licenseExpression"]);
  if (stated) return stated;
  const inner = (key: string) =>
    oneOrMore(node[key]).map((each) => expressionOf(graph, each, depth + 1));
  switch (node["type"]) {
    case "expandedlicensing_ConjunctiveLicenseSet":
      return joined(inner("expandedlicensing_member"), "AND");
    case "expandedlicensing_DisjunctiveLicenseSet":
      return joined(inner("expandedlicensing_member"), "OR");
    case "expandedlicensing_OrLaterOperator":
      return `${inner("expandedlicensing_subjectLicense")[0] ?? ""}+`;
    case "expandedlicensing_WithAdditionOperator":
      return [
        ...inner("expandedlicensing_subjectExtendableLicense"),
        ...inner("expandedlicensing_subjectAddition"),
      ].join(" WITH ");
    default:
      return namedBy(id || (rawText(node["spdxId"]) ?? ""));
  }
}

/** A license by its address alone: of the SPDX list, of the document, or one of the two special ones. */
function namedBy(id: string): string {
  if (/NoAssertionLicense$|\/NOASSERTION$/iu.test(id)) return "NOASSERTION";
  if (/NoneLicense$|\/NONE$/iu.test(id)) return "NONE";
  const known = /spdx\.org\/licenses\/([\w.+-]+)$|(LicenseRef-[\w.-]+)$/u.exec(id);
  return known?.[1] ?? known?.[2] ?? "NOASSERTION";
}

function joined(expressions: readonly string[], operator: "AND" | "OR"): string {
  const [only = "NOASSERTION", ...others] = [...new Set(expressions)];
  if (others.length === 0) return only;
  return [only, ...others]
    .map((each) => (each.includes(" ") ? `(${each})` : each))
    .join(` ${operator} `);
}
