import type { LicenseTerm } from "../bill.ts";
import { term } from "../claims.ts";
import { LIMITS } from "../limits.ts";
import { isMap, key, oneOrMore, rawText } from "../value.ts";
import type { Graph, Node } from "./spdx-3-graph.ts";

/** License sets inside each other; real ones have two or three levels. */
const MAX_DEPTH = 50;

/** Says which SPDX expression the target of a license relationship stands for; null for what has no text. */
export type LicenseReader = (target: unknown) => LicenseTerm | null;

/**
 * A reader that looks at each license of the graph once. What leads nowhere, or to itself, is `NOASSERTION`.
 */
export function licenseReader(graph: Graph): LicenseReader {
  const known = new Map<string, string>();
  let depth = 0;
  const expressionOf = (target: unknown): string => {
    const id = key(target) ?? "";
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = isMap(target) ? target : graph.byId(id);
    if (!node || depth === MAX_DEPTH) return namedBy(id);
    // Until it is known; so a set that contains itself ends.
    if (id) known.set(id, "NOASSERTION");
    depth += 1;
    const found = expressionIn(node, expressionOf) ?? namedBy(id || (key(node["spdxId"]) ?? ""));
    depth -= 1;
    if (id) known.set(id, found);
    return found;
  };
  const terms = new Map<string, LicenseTerm | null>();
  return (target) => {
    const text = expressionOf(target);
    if (!terms.has(text)) terms.set(text, term("expression", text));
    return terms.get(text) ?? null;
  };
}

/** The expression that an element states or is built from; null where it only has an address. */
function expressionIn(node: Node, expressionOf: (target: unknown) => string): string | null {
  const stated = rawText(node["simplelicensing_licenseExpression"]);
  if (stated) return stated;
  const inner = (key: string) => oneOrMore(node[key]).map(expressionOf);
  switch (node["type"]) {
    case "expandedlicensing_ConjunctiveLicenseSet":
      return joined(inner("expandedlicensing_member"), "AND");
    case "expandedlicensing_DisjunctiveLicenseSet":
      return joined(inner("expandedlicensing_member"), "OR");
    case "expandedlicensing_OrLaterOperator":
      return `${inner("expandedlicensing_subjectLicense")[0] ?? ""}+`;
    case "expandedlicensing_WithAdditionOperator":
      return joined(
        [
          ...inner("expandedlicensing_subjectExtendableLicense"),
          ...inner("expandedlicensing_subjectAddition"),
        ],
        "WITH",
      );
    default:
      return null;
  }
}

/** A license by its address alone: of the SPDX list, of the document, or one of the two special ones. */
function namedBy(id: string): string {
  if (/NoAssertionLicense$|\/NOASSERTION$/iu.test(id)) return "NOASSERTION";
  if (/NoneLicense$|\/NONE$/iu.test(id)) return "NONE";
  const known = /spdx\.org\/licenses\/([\w.+-]+)$|(LicenseRef-[\w.-]+)$/u.exec(
    id.slice(-LIMITS.name),
  );
  return known?.[1] ?? known?.[2] ?? "NOASSERTION";
}

/** A set that grows beyond what one term may be stands for nothing: doubling it would end nowhere. */
function joined(expressions: readonly string[], operator: "AND" | "OR" | "WITH"): string {
  const [only = "NOASSERTION", ...others] = [...new Set(expressions)];
  if (others.length === 0) return only;
  const parts = [only, ...others].map((each) => (each.includes(" ") ? `(${each})` : each));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return length > LIMITS.term ? "NOASSERTION" : parts.join(` ${operator} `);
}
