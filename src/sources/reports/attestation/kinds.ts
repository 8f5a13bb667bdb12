import { field, isMap, items, rawText } from "../../../sbom/value.ts";

/** What is attested. scan: the result of a scanner for vulnerabilities, which is read as a report. */
export type AttestedKind = "sbom" | "vex" | "provenance" | "scan";

/** Types of predicates, with and without `https://`, of any version. */
const TYPES: readonly (readonly [AttestedKind, RegExp])[] = [
  ["vex", /(?:^|\/)openvex\.dev\/|cyclonedx\.org\/vex|csaf\b/iu],
  ["sbom", /cyclonedx\.org\/bom|spdx\.dev\/document|syft\.dev\/bom/iu],
  ["provenance", /slsa\.dev\/provenance\//iu],
  ["scan", /cosign\.sigstore\.dev\/attestation\/vuln\/|in-toto\.io\/attestation\/vulns\//iu],
];

/** What a statement attests, by its predicate alone; null of everything else. */
export function kindOf(statement: unknown): AttestedKind | null {
  const predicate = field(statement, "predicate");
  const kind = kindOfType(rawText(field(statement, "predicateType")) ?? "");
  return kind === "sbom" && isOnlyVex(predicate) ? "vex" : kind;
}

/** The same by the type of the predicate, where the statement itself is not at hand. */
export function kindOfType(type: string): AttestedKind | null {
  return TYPES.find(([, pattern]) => pattern.test(type))?.[0] ?? null;
}

/** CycloneDX has one type for both: a document without components that only judges vulnerabilities is no bill. */
function isOnlyVex(predicate: unknown): boolean {
  const vulnerabilities = items(field(predicate, "vulnerabilities"));
  const isJudged = (each: unknown) => isMap(field(each, "analysis"));
  return (
    items(field(predicate, "components")).length === 0 &&
    vulnerabilities.length > 0 &&
    vulnerabilities.every(isJudged)
  );
}
