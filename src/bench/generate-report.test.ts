import { describe, expect, test } from "vitest";
import { readReport } from "../sources/reports/read-report.ts";
import { generateReport } from "./generate-report.ts";

describe("a generated report", () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed);
  const answers = seeds.map((seed) => readReport(new TextEncoder().encode(generateReport(seed))));

  test("is read, whichever of the ten kinds it is", () => {
    const formats = answers.map((answer) => (answer.ok ? answer.readings[0]?.format : null));
    expect(new Set(formats)).toEqual(
      new Set([
        ...["trivy", "grype", "osv-scanner", "sarif", "cyclonedx", "openvex"],
        ...["ort-result", "scorecard", "reuse", "attestation"],
      ]),
    );
  });

  test("finds something, and says something of it", () => {
    const readings = answers.flatMap((answer) => (answer.ok ? answer.readings : []));
    const findings = readings.flatMap((read) => read.findings ?? []);
    expect(findings.length).toBeGreaterThan(300);
    expect(new Set(findings.map(({ severity }) => severity)).size).toBe(5);
    expect(readings.flatMap(({ statements }) => statements).length).toBeGreaterThan(50);
  });

  test("is the same for the same seed", () => {
    expect(generateReport(7)).toBe(generateReport(7));
    expect(generateReport(17)).not.toBe(generateReport(7));
  });
});
