import { type Content, dataOf } from "../../../sbom/content.ts";
import { malformed, TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, isMap, items } from "../../../sbom/value.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { type ReportReading, reading, type StatedFact } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { line } from "../values/line.ts";
import { toolOf } from "../values/tool.ts";
import { findingsOfPackage } from "./groups.ts";

/** `osv-scanner --format json`, versions 1 and 2. It states neither its version nor when it ran. */
export const OSV_SCANNER: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    const results = field(value, "results");
    if (!Array.isArray(results)) return false;
    const isResult = (each: unknown) =>
      isMap(field(each, "source")) && Array.isArray(field(each, "packages") ?? []);
    return results.length === 0
      ? isMap(field(value, "experimental_config")) || Object.keys(Object(value)).length === 1
      : results.every(isResult);
  },
  read: readOsvScanner,
};

function readOsvScanner(content: Content): ReportReading {
  const value = dataOf(content);
  const packages = items(field(value, "results")).flatMap((each) => items(field(each, "packages")));
  if (!packages.every(isMap)) throw new Refused(malformed("OSV-Scanner", "packages"));
  const findings = packages.flatMap(findingsOfPackage);
  if (findings.length > REPORT_LIMITS.findings) throw new Refused(TOO_MANY);
  return reading("osv-scanner", {
    tool: toolOf("OSV-Scanner", null),
    findings,
    knowsFixes: true,
    facts: licenseFacts(value, packages),
  });
}

/** Licenses outside the list that the program was given; without a list there is nothing to violate. */
function licenseFacts(value: unknown, packages: readonly unknown[]): readonly StatedFact[] {
  const allowed = items(at(value, "experimental_config", "licenses", "allowlist"));
  if (allowed.length === 0) return [];
  const violations = packages.flatMap((each) =>
    items(field(each, "license_violations")).filter((license) => line(license) !== null),
  );
  return [{ fact: "scan/license-violations", value: violations.length }];
}
