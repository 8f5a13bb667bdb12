import { describe, expect, test } from "vitest";
import {
  factsOf,
  findingLines,
  readingOf,
  readingsOf,
  refusalCode,
} from "../../../testing/report.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const CONFIG = `sha256:${"b".repeat(64)}`;

const vulnerability = {
  VulnerabilityID: "CVE-2024-1",
  PkgName: "openssl",
  PkgIdentifier: { PURL: "pkg:apk/alpine/openssl@1.1.1c-r0?arch=x86_64" },
  InstalledVersion: "1.1.1c-r0",
  FixedVersion: "1.1.1d-r0, 3.0.1",
  Status: "fixed",
  SeveritySource: "nvd",
  Severity: "CRITICAL",
};
const result = (rest: object) => ({ Target: "x", Class: "os-pkgs", Type: "alpine", ...rest });
const report = (results: unknown, rest: object = {}) => ({
  SchemaVersion: 2,
  Trivy: { Version: "0.74.0" },
  CreatedAt: "2026-08-25T12:20:30.000000005+05:00",
  ArtifactName: "ghcr.io/org/app:1.2",
  ArtifactType: "container_image",
  Metadata: {
    ImageID: CONFIG,
    RepoTags: ["ghcr.io/org/app:1.2"],
    RepoDigests: [`ghcr.io/org/app@${DIGEST}`],
  },
  Results: results,
  ...rest,
});

describe("the map of today", () => {
  test("has vulnerabilities with package, fix and who rated them", () => {
    const read = readingOf(report([result({ Vulnerabilities: [vulnerability] })]));
    expect(findingLines(read)).toEqual([
      "CVE-2024-1 critical (nvd) in pkg:apk/alpine/openssl@1.1.1c-r0?arch=x86_64, fixed in 1.1.1d-r0 3.0.1",
    ]);
    expect(read).toMatchObject({
      tool: { tool: "Trivy", version: "0.74.0" },
      time: "2026-08-25T07:20:30Z",
      subject: { tag: "1.2", digest: DIGEST },
      names: [DIGEST, "pkg:oci/app?repository_url=ghcr.io%2Forg%2Fapp", CONFIG],
    });
  });

  test("of a repository is bound to its commit", () => {
    const Metadata = { Commit: "c".repeat(40), Author: "Jane <jane@example.org>" };
    const read = readingOf(report([], { ArtifactType: "repository", Metadata }));
    expect(read.subject).toEqual({ commit: "c".repeat(40) });
    expect(JSON.stringify(read)).not.toContain("jane");
  });

  test.each([
    ["no results", undefined],
    ["null", null],
    ["an empty list", []],
    ["results without vulnerabilities", [result({})]],
    ["vulnerabilities that are null", [result({ Vulnerabilities: null })]],
  ])("is clean with %s", (_name, results) => {
    expect(factsOf(readingOf(report(results)))["scan/vulnerabilities"]).toBe(0);
  });

  test("that looks for something else says nothing of vulnerabilities", () => {
    const failed = { ID: "DS002", Severity: "HIGH", Status: "FAIL", Message: "as root" };
    const passed = { ID: "DS001", Severity: "LOW", Status: "PASS" };
    const config = result({ Class: "config", Misconfigurations: [failed, passed] });
    const secret = result({
      Class: "secret",
      Secrets: [{ RuleID: "aws-key", Severity: "CRITICAL", Match: "AKIA" }],
    });
    const read = readingOf(report([config, secret]));
    expect(factsOf(read)).toEqual({ "scan/misconfigurations": 1, "scan/secrets": 1 });
    expect(read.facts[1]?.findings).toEqual([{ id: "aws-key", severity: "critical" }]);
    expect(JSON.stringify(read)).not.toContain("AKIA");
    const licenses = result({ Class: "license", Licenses: [{ Severity: "CRITICAL" }] });
    expect(factsOf(readingOf(report([licenses])))).toEqual({});
  });

  test("keeps what was left out apart, with the reason where a VEX document was it", () => {
    const modified = (Status: string, Type = "vulnerability") => ({
      Type,
      Status,
      Finding: { ...vulnerability, VulnerabilityID: `CVE-${Status}` },
    });
    const list = ["ignored", "not_affected", "fixed"].map((status) => modified(status));
    const read = readingOf(
      report([result({ ExperimentalModifiedFindings: [...list, modified("ignored", "secret")] })]),
    );
    expect(read.findings?.map(({ answer }) => answer)).toEqual([
      "suppressed",
      "not-affected",
      "fixed",
    ]);
    expect(factsOf(read)).toMatchObject({
      "scan/vulnerabilities": 0,
      "scan/vulnerabilities-answered": 3,
    });
  });

  test("has ratings that are missing, and statuses of the distribution", () => {
    const bare = { VulnerabilityID: "CVE-1", PkgName: "a", InstalledVersion: "1" };
    const safe = { ...bare, VulnerabilityID: "CVE-2", Status: "not_affected", Severity: "LOW" };
    const read = readingOf(report([result({ Vulnerabilities: [bare, safe, {}, null, 7] })]));
    expect(findingLines(read)).toEqual([
      "CVE-1 unrated (?) in a 1",
      "CVE-2 low (?) in a 1: not-affected",
    ]);
  });
});

describe("older forms", () => {
  test("up to 0.19 a list of targets", () => {
    const read = readingOf([
      { Target: "alpine", Vulnerabilities: [vulnerability] },
      { Target: "b" },
    ]);
    expect(read).toMatchObject({ format: "trivy", time: null, subject: {} });
    expect(read.findings).toHaveLength(1);
  });

  test("a package URL in PkgRef", () => {
    const { PkgIdentifier: _, ...old } = vulnerability;
    const at = (PkgRef: string) =>
      readingOf(report([result({ Vulnerabilities: [{ ...old, PkgRef }] })])).findings?.[0]
        ?.affected;
    expect(at("pkg:deb/debian/bash@5")?.purl).toBe("pkg:deb/debian/bash@5");
    expect(at("b7a12947")?.purl).toBeNull();
  });

  test("results that are no list are refused", () => {
    expect(refusalCode(report("many"))).toBe("malformed");
    expect(refusalCode(report({}))).toBe("malformed");
  });
});

describe("in Kubernetes", () => {
  const resource = (kind: string, rest: object) => ({
    apiVersion: "aquasecurity.github.io/v1alpha1",
    kind,
    metadata: { name: "x" },
    report: {
      scanner: { name: "Trivy", version: "0.38.2" },
      updateTimestamp: "2026-03-23T16:23:01Z",
      ...rest,
    },
  });
  const found = {
    vulnerabilityID: "CVE-2024-1",
    resource: "curl",
    installedVersion: "7.87.0-r1",
    fixedVersion: "7.87.0-r2",
    severity: "HIGH",
  };
  const image = {
    registry: { server: "index.docker.io" },
    artifact: { repository: "library/nginx", tag: "alpine", digest: DIGEST },
  };
  const scan = resource("VulnerabilityReport", { ...image, vulnerabilities: [found] });
  const audit = resource("ConfigAuditReport", {
    checks: [
      { checkID: "KSV014", severity: "LOW", success: false },
      { checkID: "KSV001", severity: "LOW", success: true },
    ],
  });

  test("a resource of the operator is read, one or many, also as YAML", () => {
    const read = readingOf(scan);
    expect(findingLines(read)).toEqual([
      "CVE-2024-1 high (?) in curl 7.87.0-r1, fixed in 7.87.0-r2",
    ]);
    expect(read).toMatchObject({
      time: "2026-03-23T16:23:01Z",
      subject: { tag: "alpine", digest: DIGEST },
      tool: { version: "0.38.2" },
    });
    const list = readingOf({ kind: "List", items: [scan, audit] });
    expect(factsOf(list)).toMatchObject({ "scan/vulnerabilities": 1, "scan/misconfigurations": 1 });
    expect(list.subject).toEqual({});
    expect(readingOf([audit]).findings).toBeNull();
    const yaml = [
      "apiVersion: aquasecurity.github.io/v1alpha1",
      "kind: ConfigAuditReport",
      "report:",
      "  checks:",
      "    - { checkID: KSV014, severity: LOW, success: false }",
      "    - { checkID: KSV001, severity: LOW, success: true }",
    ];
    expect(factsOf(readingOf(yaml.join("\n")))).toEqual({ "scan/misconfigurations": 1 });
  });

  test("a whole cluster is read, with its results apart or together", () => {
    const results = [result({ Vulnerabilities: [vulnerability] })];
    const apart = readingOf({ ClusterName: "arn:aws:x", Vulnerabilities: [{ Results: results }] });
    const together = readingOf({ ClusterName: "x", Resources: [{ Results: results }] });
    expect([apart, together].map(({ findings }) => findings?.length)).toEqual([1, 1]);
    expect(JSON.stringify(apart)).not.toContain("arn:aws");
  });

  test("a bill in a resource that cannot be read takes nothing from the rest", () => {
    const readings = readingsOf(resource("SbomReport", { components: { bomFormat: "?" } }));
    expect(readings.map(({ format }) => format)).toEqual(["trivy-kubernetes"]);
  });
});
