import { type Content, dataOf } from "../../../sbom/content.ts";
import { ORT_RESULT as BILL } from "../../../sbom/formats/ort-result.ts";
import { billOf } from "../../../sbom/read.ts";
import { at, field, isMap, items } from "../../../sbom/value.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { momentOf } from "../values/moment.ts";
import { commitOf, subjectOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";
import { adviceIn } from "./advice.ts";
import { matcherOf } from "./pattern.ts";
import { violationFacts } from "./violations.ts";

const STAGES = ["analyzer", "scanner", "advisor", "evaluator"] as const;

/**
 * A result file of the OSS Review Toolkit since 2019, JSON or YAML, or the result of its analyzer for one project.
 * A stage that did not run is null or missing, and nothing is said of what it would have found.
 */
export const ORT_RESULT: ReportFormat = { recognises: BILL.recognises, read: readOrtResult };

function readOrtResult(content: Content): ReportReading {
  const value = dataOf(content);
  const bill = billOf(content);
  const stages = STAGES.map((stage) => field(value, stage)).filter(isMap);
  const versions = stages.map((stage) => at(stage, "environment", "ort_version"));
  const ends = stages.map((stage) => momentOf(field(stage, "end_time")));
  const repository = field(value, "repository");
  const revisions = ["vcs_processed", "vcs"].map((key) => at(repository, key, "revision"));
  const evaluator = field(value, "evaluator");
  const resolutions = resolutionsIn(value, "rule_violations").map((each) => field(each, "message"));
  return reading("ort-result", {
    tool: toolOf(
      "ORT",
      versions.findLast((each) => each !== undefined),
    ),
    // Nothing in it is older than the stage that ended first.
    time: ends.filter((end) => end !== null).toSorted()[0] ?? null,
    subject: subjectOf({ commit: revisions.find((each) => commitOf(each) !== null) }),
    findings: isMap(field(value, "advisor"))
      ? adviceIn(field(value, "advisor"), resolutionsIn(value, "vulnerabilities"))
      : null,
    facts: [
      { fact: "scan/components", value: bill?.components.length ?? 0 },
      ...(isMap(evaluator)
        ? violationFacts(items(field(evaluator, "violations")), {
            isResolved: resolver(resolutions),
          })
        : []),
    ],
  });
}

/** Those of the repository's own configuration, and, since 2022, those that were in force. */
function resolutionsIn(value: unknown, kind: string): readonly unknown[] {
  return [
    ...items(at(value, "repository", "config", "resolutions", kind)),
    ...items(at(value, "resolved_configuration", "resolutions", kind)),
  ];
}

function resolver(messages: readonly unknown[]): (violation: unknown) => boolean {
  const matches = matcherOf(messages);
  return (violation) => matches(field(violation, "message"));
}
