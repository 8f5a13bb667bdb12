import { type Content, dataOf } from "../../../sbom/content.ts";
import { malformed, TOO_MANY, unknownVersion } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items, name } from "../../../sbom/value.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { momentOf } from "../values/moment.ts";
import { subjectOf } from "../values/subject.ts";
import { toolOf } from "../values/tool.ts";
import { findingsOfResults } from "./advisories.ts";
import { CODE_FACTS, factsOfResults } from "./counts.ts";
import { resultsOf } from "./result.ts";

/**
 * SARIF 2.1.0: how many errors, warnings and notes are open, and the known vulnerabilities of scanners that write
 * theirs in this form, too.
 */
export const SARIF: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    return Array.isArray(field(value, "runs")) && field(value, "version") !== undefined;
  },
  read: readSarif,
};

function readSarif(content: Content): ReportReading {
  const value = dataOf(content);
  const version = name(field(value, "version")) ?? "";
  if (!/^2\.1\./u.test(version)) throw new Refused(unknownVersion("SARIF", version, "2.1.0"));
  const runs = items(field(value, "runs"));
  if (runs.length === 0 || !runs.every(isMap)) throw new Refused(malformed("SARIF", "runs"));
  const [first] = runs;
  const driver = at(first, "tool", "driver");
  const invocations = runs.flatMap((run) => items(field(run, "invocations")));
  const ends = invocations.map((each) =>
    momentOf(field(each, "endTimeUtc") ?? field(each, "startTimeUtc")),
  );
  const [origin] = items(field(first, "versionControlProvenance"));
  const common = {
    tool: toolOf(
      field(driver, "name"),
      field(driver, "semanticVersion") ?? field(driver, "version"),
    ),
    time: ends.filter((each) => each !== null).toSorted()[0] ?? null,
    subject: subjectOf({ commit: field(origin, "revisionId") }),
  };
  // A run without results looked at nothing, or only at the code itself (3.14.23).
  const isWhole =
    runs.every((run) => Array.isArray(field(run, "results"))) &&
    invocations.every((each) => field(each, "executionSuccessful") !== false);
  if (!isWhole) return reading("sarif", { ...common, scanned: false, absent: CODE_FACTS });
  const results = runs.flatMap(resultsOf);
  if (results.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  return reading("sarif", {
    ...common,
    findings: findingsOfResults(results, common.tool),
    facts: factsOfResults(results, common.tool),
  });
}
