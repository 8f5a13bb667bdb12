import type { ReportReading, Statement } from "../sources/reports/reading.ts";
import { factsOf } from "./report.ts";
import type { ScanRow } from "./scans.ts";

/** A number that the manifest states in words of its own: how the format is called, and where the number stands. */
interface Stated {
  readonly format: RegExp;
  readonly key: RegExp;
  readonly count: (readings: readonly ReportReading[]) => unknown;
}

const rawCount = (readings: readonly ReportReading[]) =>
  readings.reduce((sum, { findings }) => sum + (findings?.length ?? 0), 0);
const fact = (name: string) => (readings: readonly ReportReading[]) =>
  readings.map((read) => factsOf(read)[name]).find((value) => value !== undefined) ?? 0;

const statements = (readings: readonly ReportReading[]) =>
  readings.reduce((sum, read) => sum + read.statements.length, 0);
const says = (word: Statement["says"]) => (readings: readonly ReportReading[]) =>
  readings.flatMap((read) => read.statements.filter((each) => each.says === word)).length;

/** The manifest counts hints, too, of which each of these files has one. */
const allViolations = (readings: readonly ReportReading[]) => {
  const [open, answered] = ["scan/license-violations", "scan/license-violations-answered"].map(
    (name) => Number(fact(name)(readings)),
  );
  return (open ?? 0) + (answered ?? 0) + (open ? 1 : 0);
};

const STATED: readonly Stated[] = [
  { format: /^trivy-json/u, key: /vulns=(\d+)/u, count: rawCount },
  { format: /^trivy-json/u, key: /misconf=(\d+)/u, count: fact("scan/misconfigurations") },
  { format: /^trivy-json/u, key: /secrets=(\d+)/u, count: fact("scan/secrets") },
  { format: /^grype-json/u, key: /matches=(\d+)/u, count: rawCount },
  { format: /^osv-scanner-json/u, key: /groups=(\d+)/u, count: rawCount },
  {
    format: /^CycloneDX/u,
    key: /\bvuln(?:s|erability-elements)=(\d+)/u,
    count: (readings) => rawCount(readings) || statements(readings),
  },
  { format: /^OpenVEX/u, key: /statements=(\d+)/u, count: statements },
  {
    format: /^(?:OpenVEX|CSAF)/u,
    key: /'(?:known_)?not_affected': (\d+)/u,
    count: says("not-affected"),
  },
  { format: /^(?:OpenVEX|CSAF)/u, key: /'(?:known_)?affected': (\d+)/u, count: says("affected") },
  { format: /^(?:OpenVEX|CSAF)/u, key: /'fixed': (\d+)/u, count: says("fixed") },
  { format: /^(?:OpenVEX|CSAF)/u, key: /'under_investigation': (\d+)/u, count: says("in-triage") },
  { format: /^scorecard/u, key: /score=([\d.]+)/u, count: fact("scorecard/score") },
  { format: /^reuse/u, key: /files=(\d+)/u, count: fact("reuse/files") },
  {
    format: /^reuse/u,
    key: /missing_licensing_info=(\d+)/u,
    count: fact("reuse/files-without-license"),
  },
  {
    format: /^reuse/u,
    key: /missing_copyright_info=(\d+)/u,
    count: fact("reuse/files-without-copyright"),
  },
  {
    format: /^reuse/u,
    key: /compliant=(\w+)/u,
    count: (readings) => (fact("reuse/compliant")(readings) ? "True" : "False"),
  },
  { format: /^OrtResult/u, key: /violations=(\d+)/u, count: allViolations },
  {
    format: /^(?:in-toto|DSSE)/u,
    key: /\/provenance\/v\S+ subjects=(\d+)/u,
    count: (all) => all[0]?.names.length,
  },
  {
    format: /^in-toto/u,
    key: /\/provenance\/.* builder=([^;]+)/u,
    count: fact("attestation/builder"),
  },
  { format: /^OrtResult/u, key: /advisor_ids=(\d+)/u, count: rawCount },
];

/** Where the manifest counts more, and why. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  "attestation/guac_oci-kubectl-linux-amd64-in-toto.json":
    "ten of its subjects are the same file again",
  "oci/slsa-container-v1.10.0/blobs/sha256/c1944d4717b644d2c7e1eccab4cc6e963cefbe288d75b7f7c3dfee4f4a894406":
    "its two subjects are the same image",
  "scorecard/guac_invalid-scorecard.json": "it is refused: a score without a check",
  "scorecard/v5.5.0_local_scorecard.json": "a local run has no comparable score",
  "cyclonedx/spec_valid-vulnerability-1.5.json": "its vulnerability was rejected",
  "vex/juice-shop_juice-shop-sa-disclaimer.json": "its vulnerability has no id",
};

/** What the manifest states of a file beside what was read, one line for each number. */
export function comparisons(
  row: ScanRow,
  readings: readonly ReportReading[],
): readonly (readonly [stated: string, read: string])[] {
  return STATED.flatMap(({ format, key, count }) => {
    const stated = format.test(row.format) ? key.exec(row.notable)?.[1] : undefined;
    if (stated === undefined || OTHERWISE[row.file]) return [];
    const shown = (number: unknown) =>
      `${row.file} ${key.source} ${Number.isNaN(Number(number)) ? String(number) : Number(number)}`;
    return [[shown(stated), shown(count(readings))] as const];
  });
}
