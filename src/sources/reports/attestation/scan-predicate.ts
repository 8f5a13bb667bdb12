import { type Content, dataOf } from "../../../sbom/content.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, rawText } from "../../../sbom/value.ts";
import { VULNERABILITY_FACTS } from "../findings/vulnerability-facts.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type Finding, type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { baseScore } from "../values/cvss.ts";
import { line } from "../values/line.ts";
import { momentOf } from "../values/moment.ts";
import { severityOf, severityOfScore, worst } from "../values/severity.ts";
import { toolOf } from "../values/tool.ts";

/**
 * The predicate of an attested scan (in-toto vulns 0.1 and 0.2, cosign vuln): ids that were found, or the whole
 * report of the scanner, which is read by itself.
 */
export const SCAN_PREDICATE: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    return isMap(field(value, "scanner")) && at(value, "metadata", "scanFinishedOn") !== undefined;
  },
  read: readPredicate,
  inside: (content) => {
    const report = at(dataOf(content), "scanner", "result");
    return isMap(report) ? [{ type: "value", syntax: "JSON", value: report }] : [];
  },
};

function readPredicate(content: Content): ReportReading {
  const value = dataOf(content);
  const scanner = field(value, "scanner");
  const common = {
    tool: toolOf(field(scanner, "uri"), field(scanner, "version")),
    time: momentOf(at(value, "metadata", "scanFinishedOn")),
  };
  const result = field(scanner, "result");
  if (isMap(result)) return reading("scan-predicate", common);
  // Neither a scanner nor a result: somebody signed an empty form.
  if (rawText(field(scanner, "uri")) === null || result === null) {
    return reading("scan-predicate", { ...common, scanned: false, absent: VULNERABILITY_FACTS });
  }
  const listed = items(result);
  if (listed.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  return reading("scan-predicate", { ...common, findings: listed.flatMap(findingOf) });
}

function findingOf(each: unknown): readonly Finding[] {
  const id = line(field(each, "id") ?? field(each, "vulnerability_id"));
  if (id === null) return [];
  const ratings = items(field(each, "severity")).slice(0, REPORT_LIMITS.perFinding);
  const severities = ratings.map((rating) => {
    const score = field(rating, "score");
    const scored = severityOfScore(baseScore(score) ?? score);
    return scored === "unrated" ? severityOf(score) : scored;
  });
  return [
    {
      id,
      aliases: [],
      severity: worst(severities),
      ratedBy: line(field(ratings[0], "method")),
      affected: { purl: null, name: null, version: null },
      fixedIn: [],
      answer: null,
    },
  ];
}
