import type {
  MeasuredFact,
  ScanFinding,
  Subject,
  Tool,
  Trust,
} from "../../schema/generated/observations.ts";
import type { FactValue } from "../../schema/measured-facts.ts";

export type Severity = ScanFinding["severity"];
/** Why a finding is not open. */
export type Answer = NonNullable<ScanFinding["answer"]>;

/** What can be read; `REPORT_NAMES` has the name that people know. */
export type ReportFormatId =
  | "trivy"
  | "trivy-kubernetes"
  | "grype"
  | "osv-scanner"
  | "cyclonedx"
  | "openvex"
  | "csaf"
  | "sarif"
  | "spdx"
  | "spdx-3"
  | "syft"
  | "ort-result"
  | "ort-evaluated-model"
  | "scorecard"
  | "reuse"
  | "best-practices"
  | "attestation"
  | "scan-predicate"
  | "referrers";

export const REPORT_NAMES: Readonly<Record<ReportFormatId, string>> = {
  trivy: "Trivy",
  "trivy-kubernetes": "Trivy",
  grype: "Grype",
  "osv-scanner": "OSV-Scanner",
  cyclonedx: "CycloneDX",
  openvex: "OpenVEX",
  csaf: "CSAF",
  sarif: "SARIF",
  spdx: "SPDX",
  "spdx-3": "SPDX",
  syft: "Syft",
  "ort-result": "ORT",
  "ort-evaluated-model": "ORT",
  scorecard: "OpenSSF Scorecard",
  reuse: "REUSE tool",
  "best-practices": "OpenSSF Best Practices",
  attestation: "in-toto",
  "scan-predicate": "in-toto",
  referrers: "OCI registry",
};

/** The package that a finding is in, as far as the report names it. */
export interface Affected {
  readonly purl: string | null;
  readonly name: string | null;
  readonly version: string | null;
}

/** One vulnerability in one package, as the report lists it. */
export interface Finding {
  readonly id: string;
  /** Other names of the same vulnerability, never of another one. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly ratedBy: string | null;
  readonly affected: Affected;
  /** Versions that fix it; empty where none is known. */
  readonly fixedIn: readonly string[];
  /** null: it is open. */
  readonly answer: Answer | null;
}

/** What a statement (VEX) is about: a product, or parts in it. */
export interface StatedProduct {
  /** Package URLs and digests (`sha256:…`) of the product; empty where the statement has none to compare. */
  readonly names: readonly string[];
  /** Package URLs and digests of the parts that are meant; empty: the product as a whole. */
  readonly parts: readonly string[];
}

/** What somebody says of one vulnerability (VEX). */
export interface Statement {
  readonly ids: readonly string[];
  readonly says: "not-affected" | "fixed" | "affected" | "in-triage";
  /** RFC 3339, UTC. */
  readonly time: string | null;
  /** null: the statement names no product. */
  readonly products: readonly StatedProduct[] | null;
}

/** A fact other than known vulnerabilities, which are counted when all reports of an entry are there. */
export interface StatedFact {
  readonly fact: MeasuredFact;
  readonly value: FactValue;
  /** What was counted. */
  readonly findings?: readonly ScanFinding[];
  /** Where it is another than that of the whole report. */
  readonly trust?: Trust;
}

/** What one report says. */
export interface ReportReading {
  readonly format: ReportFormatId;
  /** null where the report does not name it. */
  readonly tool: Tool | null;
  /** When the scan was, RFC 3339, UTC; null where the report does not say. */
  readonly time: string | null;
  /** What exactly was scanned; empty where the report does not say. */
  readonly subject: Subject;
  /** Package URLs and digests by which statements may call what was scanned. */
  readonly names: readonly string[];
  /** False: the report says of itself that nothing was scanned, or not to the end. */
  readonly scanned: boolean;
  /** Known vulnerabilities; null where the report does not look for any. */
  readonly findings: readonly Finding[] | null;
  /** Whether the format says which versions fix a vulnerability. */
  readonly knowsFixes: boolean;
  readonly statements: readonly Statement[];
  readonly facts: readonly StatedFact[];
  /** Facts that the report looked for without anything to measure. */
  readonly absent: readonly MeasuredFact[];
  readonly trust: Trust;
}

/** A reading of which only the differences to an empty one are named. */
export function reading(
  format: ReportFormatId,
  rest: Partial<Omit<ReportReading, "format">>,
): ReportReading {
  return {
    format,
    tool: null,
    time: null,
    subject: {},
    names: [],
    scanned: true,
    findings: null,
    knowsFixes: false,
    statements: [],
    facts: [],
    absent: [],
    trust: "scanned",
    ...rest,
  };
}
