import { type Content, dataOf } from "../../../sbom/content.ts";
import { ORT_EVALUATED_MODEL as BILL } from "../../../sbom/formats/ort-evaluated-model.ts";
import { billOf } from "../../../sbom/read.ts";
import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, items, name, rawText } from "../../../sbom/value.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type Finding, type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { subjectOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";
import { vulnerabilityOf } from "./advice.ts";
import { violationFacts } from "./violations.ts";

/**
 * ORT's report EvaluatedModel, JSON or YAML: it says itself what is resolved, but neither when it was made nor
 * which stages ran. So an empty list means nothing; the result file tells no finding from no search.
 */
export const ORT_EVALUATED_MODEL: ReportFormat = { recognises: BILL.recognises, read: readModel };

function readModel(content: Content): ReportReading {
  const model = dataOf(content);
  const bill = billOf(content);
  const packages = packagesIn(model);
  const packageOf = (each: unknown) => packages.get(name(field(each, "pkg")) ?? "");
  const violations = items(field(model, "rule_violations"));
  const vulnerabilities = items(field(model, "vulnerabilities"));
  if (vulnerabilities.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  const findings = vulnerabilities.flatMap((each): readonly Finding[] => {
    const about = packageOf(each);
    const answer = isResolved(each) ? "suppressed" : null;
    return vulnerabilityOf(each, { id: field(about, "id"), purl: field(about, "purl") }).map(
      (one) => ({
        ...one,
        answer,
      }),
    );
  });
  return reading("ort-evaluated-model", {
    tool: toolOf("ORT", null),
    subject: subjectOf({ commit: at(model, "repository", "vcs_processed", "revision") }),
    findings: findings.length > 0 ? findings : null,
    facts: [
      { fact: "scan/components", value: bill?.components.length ?? 0 },
      ...(violations.length > 0
        ? violationFacts(violations, {
            isResolved,
            packageOf: (each) => field(packageOf(each), "id"),
            threshold: field(model, "severe_rule_violation_threshold") ?? "WARNING",
          })
        : []),
    ],
  });
}

function isResolved(each: unknown): boolean {
  return items(field(each, "resolutions")).length > 0;
}

/** The packages by the number that others refer to them with. */
function packagesIn(model: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    items(field(model, "packages")).map((each, index) => [
      rawText(field(each, "_id")) ?? String(index),
      each,
    ]),
  );
}
