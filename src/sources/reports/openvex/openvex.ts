import { type Content, dataOf } from "../../../sbom/content.ts";
import { malformed, TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { field, isMap, items, pairs, rawText } from "../../../sbom/value.ts";
import { statementFacts } from "../findings/statement-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading, type StatedProduct, type Statement } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { line } from "../values/line.ts";
import { momentOf } from "../values/moment.ts";
import { toolOf } from "../values/tool.ts";

const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/|$)/u;

const STATES: Readonly<Record<string, Statement["says"]>> = {
  not_affected: "not-affected",
  affected: "affected",
  fixed: "fixed",
  under_investigation: "in-triage",
};

/** OpenVEX of any version: up to 0.0.x vulnerabilities and products are texts, since 0.2.0 maps; some mix both. */
export const OPENVEX: ReportFormat = {
  recognises: (content) => CONTEXT.test(rawText(field(dataOf(content), "@context")) ?? ""),
  read: readOpenvex,
};

function readOpenvex(content: Content): ReportReading {
  const document = dataOf(content);
  const listed = field(document, "statements");
  if (!Array.isArray(listed)) throw new Refused(malformed("OpenVEX", "statements"));
  const statements = listed.flatMap(statementOf);
  const products = statements.reduce((sum, each) => sum + (each.products?.length ?? 1), 0);
  if (products > REPORT_LIMITS.products) throw new Refused(TOO_MANY);
  return reading("openvex", {
    tool: toolOf(field(document, "tooling"), null),
    time: momentOf(field(document, "last_updated")) ?? momentOf(field(document, "timestamp")),
    statements,
    facts: statementFacts(statements),
    trust: "declared",
  });
}

function statementOf(statement: unknown): readonly Statement[] {
  const status = rawText(field(statement, "status")) ?? "";
  const says = Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  const ids = idsOf(field(statement, "vulnerability"));
  if (says === undefined || ids.length === 0) return [];
  const products = field(statement, "products");
  const isSilent = products === undefined || products === null;
  const time = ["last_updated", "timestamp"].map((key) => momentOf(field(statement, key)));
  const common = partsIn(field(statement, "subcomponents"));
  return [
    {
      ids,
      says,
      time: time.find((each) => each !== null) ?? null,
      products: isSilent ? null : items(products).map((each) => productOf(each, common)),
    },
  ];
}

function idsOf(vulnerability: unknown): readonly string[] {
  const own = isMap(vulnerability)
    ? [field(vulnerability, "name"), ...items(field(vulnerability, "aliases"))]
    : [vulnerability];
  const ids = own.slice(0, REPORT_LIMITS.perFinding).map(line);
  return [...new Set(ids.filter((id) => id !== null))];
}

function productOf(product: unknown, common: readonly string[]): StatedProduct {
  return {
    names: namesOf(product),
    parts: [...partsIn(field(product, "subcomponents")), ...common],
  };
}

function partsIn(subcomponents: unknown): readonly string[] {
  const parts = items(subcomponents).flatMap(namesOf);
  if (parts.length > REPORT_LIMITS.products) throw new Refused(TOO_MANY);
  return parts;
}

/** Its id, its other identifiers (purl, CPE) and its hash (OpenVEX 0.2.0, component). */
function namesOf(component: unknown): readonly string[] {
  if (!isMap(component)) return line(component) === null ? [] : [String(line(component))];
  const hash = pairs(field(component, "hashes")).find(([algorithm]) => algorithm === "sha-256");
  const names = [
    field(component, "@id"),
    ...pairs(field(component, "identifiers")).map(([, value]) => value),
    hash && `sha256:${rawText(hash[1]) ?? ""}`,
  ].map(line);
  return [...new Set(names.filter((each) => each !== null))];
}
