import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validatorOf } from "../../schema/ajv.ts";
import { isFactValue } from "../../schema/measured-facts.ts";
import { hostileTree } from "../../testing/hostile-tree.ts";
import { factsOf, readText, refusalCode } from "../../testing/report.ts";
import { groupsIn } from "./findings/answer-findings.ts";
import { vulnerabilityFacts } from "./findings/vulnerability-facts.ts";
import { REPORT_LIMITS } from "./limits.ts";
import { type ReportAnswer, readReport } from "./read-report.ts";

/** Keys that readers look at, and some that only trip them up. */
const KEYS = (
  "SchemaVersion ArtifactName ArtifactType CreatedAt Metadata RepoDigests RepoTags ImageID Commit Trivy Version " +
  "Results Target Class Vulnerabilities VulnerabilityID PkgName PkgIdentifier PURL PkgRef InstalledVersion " +
  "FixedVersion Severity SeveritySource Status ExperimentalModifiedFindings Type Finding Misconfigurations ID " +
  "Secrets RuleID ClusterName Resources apiVersion kind items report vulnerabilities checks checkID success " +
  "matches ignoredMatches appliedIgnoreRules vulnerability relatedVulnerabilities artifact source target " +
  "descriptor name version id severity namespace fix versions purl results packages package ecosystem groups ids " +
  "aliases max_severity experimental_analysis affected ranges events fixed " +
  "bomFormat specVersion serialNumber metadata component components bom-ref hashes properties tools ratings " +
  "method score vector analysis state affects ref references rejected @context statements status products " +
  "subcomponents identifiers document csaf_version tracking product_tree branches product product_id " +
  "product_identification_helper relationships full_product_name product_reference product_status " +
  "known_not_affected cve text runs driver rules ruleId ruleIndex rule level kind suppressions invocations " +
  "repository vcs vcs_processed revision config resolutions rule_violations message reason analyzer result packages " +
  "projects advisor evaluator violations pkg statistics scorecard checks date repo commit lint_version summary " +
  "compliant files_total files_with_licensing_info badge_level tiered_percentage updated_at spdxVersion " +
  "creationInfo creators artifacts predicateType predicate subject digest sha256 payload payloadType signatures sig " +
  "dsseEnvelope attestations bundle builder runDetails buildDefinition materials Data scanner result metadata " +
  "scanFinishedOn schemaVersion manifests layers annotations " +
  "__proto__ constructor toString length"
).split(" ");

const WORDS = (
  "CVE-2024-1 GHSA-1 HIGH critical Negligible pkg:npm/a@1 npm PyPI grype container_image os-pkgs config secret " +
  "CycloneDX 1.6 https://openvex.dev/ns/v0.2.0 2.0 2.1.0 CVSSv3 error accepted exploitable urn:cdx:a/1#pkg:npm/a " +
  "FAIL vulnerability not_affected fixed aquasecurity.github.io/v1alpha1 List unknown 2026-01-01T00:00:00Z 9.8 " +
  `sha256:${"a".repeat(64)} ${"b".repeat(40)}`
).split(" ");

const tree = hostileTree(KEYS, WORDS);

const BOM = '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><vulnerabilities><vulnerability>';

/** The least that makes each format take a value for its own. */
const SEEDS: readonly object[] = [
  { SchemaVersion: 2, ArtifactName: "a", Results: [] },
  { ClusterName: "a", Resources: [{ Results: [] }] },
  { apiVersion: "aquasecurity.github.io/v1", kind: "VulnerabilityReport", report: {} },
  { matches: [], source: { type: "image", target: {} }, descriptor: { name: "grype" } },
  { results: [{ source: {}, packages: [] }] },
  { bomFormat: "CycloneDX", specVersion: "1.6", metadata: {}, components: [], vulnerabilities: [] },
  { "@context": "https://openvex.dev/ns/v0.2.0", statements: [] },
  { document: { csaf_version: "2.0" }, product_tree: {}, vulnerabilities: [] },
  { version: "2.1.0", runs: [{ results: [] }] },
  { repository: { vcs: {} }, analyzer: { result: {} }, advisor: {}, evaluator: {} },
  { statistics: {}, packages: [], rule_violations: [], vulnerabilities: [] },
  { scorecard: {}, checks: [{ score: 5 }], score: 5, repo: {} },
  { lint_version: "1.0", files: [], summary: { compliant: true, files_total: 1 } },
  { spdxVersion: "SPDX-2.3", packages: [], creationInfo: {} },
  { artifacts: [], descriptor: { name: "syft" }, source: {} },
  { badge_level: "passing", tiered_percentage: 100 },
  { predicateType: "https://slsa.dev/provenance/v1", subject: [], predicate: {} },
  {
    predicateType: "https://cyclonedx.org/bom",
    subject: [],
    predicate: { bomFormat: "CycloneDX" },
  },
  { scanner: { uri: "a" }, metadata: { scanFinishedOn: "x" } },
  { schemaVersion: 2, layers: [{ annotations: { predicateType: "https://openvex.dev/ns" } }] },
];

const accepts = validatorOf("observations");

/** What every answer is, whatever the file was: its facts could be stored as they are. */
function expectSane(answer: ReportAnswer): void {
  expect(structuredClone(answer)).toEqual(answer);
  if (!answer.ok) {
    expect(answer.refusal.message.de).not.toBe("");
    expect(answer.refusal.fix.en).not.toBe("");
    return;
  }
  const groups = groupsIn(answer.readings);
  for (const read of answer.readings) {
    for (const { fact, value, findings } of [...vulnerabilityFacts(read, groups), ...read.facts]) {
      expect(isFactValue(fact, value), `${fact} ${String(value)}`).toBe(true);
      const observation = {
        ...{ fact, value, measured: read.time ?? "2026-01-01T00:00:00Z", trust: read.trust },
        ...{ source: read.tool ?? { tool: "x" }, subject: read.subject },
        ...(findings ? { findings } : {}),
      };
      const isValid = accepts({ observations: [observation] });
      expect(isValid ? null : accepts.errors, JSON.stringify(observation)).toBeNull();
    }
  }
}

describe("no file makes the reader throw, or write what may not be stored", () => {
  test("any JSON with the keys of the formats, wrong types everywhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), tree, (seed, value) => {
        expectSane(readText({ ...seed, ...(typeof value === "object" ? value : {}) }));
        for (const key of Object.keys(seed)) expectSane(readText({ ...seed, [key]: value }));
      }),
      { numRuns: 2000 },
    );
  });

  test("any list of things where a format has its findings", () => {
    const lists = ["Results", "Resources", "matches", "ignoredMatches", "results"];
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(tree, { maxLength: 5 }), (seed, list) => {
        const changed = Object.fromEntries(lists.map((key) => [key, list]));
        expectSane(readText({ ...seed, ...changed }));
        expectSane(readText({ ...seed, Results: [{ Target: "a", Vulnerabilities: list }] }));
        expectSane(
          readText({ ...seed, vulnerabilities: list, components: list, statements: list }),
        );
        expectSane(
          readText({ ...seed, runs: [{ results: list, tool: { driver: { rules: list } } }] }),
        );
        expectSane(readText({ ...seed, report: { vulnerabilities: list, checks: list } }));
        expectSane(
          readText({
            results: [{ source: {}, packages: [{ groups: list, vulnerabilities: list }] }],
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("any bytes, and any text that begins like one of the formats", () => {
    const starts = [
      "",
      "{",
      "[",
      "null",
      "<",
      "apiVersion: ",
      "id: A\naffected: ",
      BOM,
      '{"matches":[',
      '[{"Target":"',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, bytes) => {
        expectSane(readReport(Uint8Array.from([...new TextEncoder().encode(start), ...bytes])));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(SEEDS.map((seed) => [Object.keys(seed)[0], seed] as const))(
    "a file of %s that is cut anywhere is refused",
    (_name, seed) => {
      const whole = new TextEncoder().encode(JSON.stringify(seed));
      for (let at = 0; at < whole.length; at++) {
        expect(readReport(whole.subarray(0, at)).ok, `cut at ${at}`).toBe(false);
      }
      expect(readReport(whole).ok).toBe(true);
    },
  );
});

describe("no file takes long, or too much", () => {
  const many = REPORT_LIMITS.findings + 1;

  test.each<[string, () => object]>([
    [
      "Trivy",
      () => ({
        ...SEEDS[0],
        Results: [{ Target: "a", Vulnerabilities: Array(many).fill({ VulnerabilityID: "CVE-1" }) }],
      }),
    ],
    [
      "Grype",
      () => ({ ...SEEDS[3], matches: Array(many).fill({ vulnerability: { id: "CVE-1" } }) }),
    ],
    [
      "OSV-Scanner",
      () => ({
        results: [{ source: {}, packages: [{ groups: Array(many).fill({ ids: ["CVE-1"] }) }] }],
      }),
    ],
  ])("a report of %s with more findings than any has is refused", (_name, make) => {
    expect(refusalCode(make())).toBe("too-many");
  });

  test("names that chain a hundred thousand findings into one are one", () => {
    const matches = Array.from({ length: REPORT_LIMITS.findings }, (_, at) => ({
      vulnerability: { id: `GHSA-${at}`, severity: "Low" },
      relatedVulnerabilities: [{ id: `GHSA-${at + 1}` }],
    }));
    const start = performance.now();
    const answer = readText({ ...SEEDS[3], matches });
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(answer.readings.map((read) => factsOf(read)["scan/vulnerabilities"])).toEqual([1]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("texts of a megabyte end up as lines", () => {
    const long = "x".repeat(1_000_000);
    expectSane(
      readText({
        ...SEEDS[0],
        CreatedAt: long,
        Trivy: { Version: long },
        Results: [{ Target: long, Vulnerabilities: [{ VulnerabilityID: long, PkgName: long }] }],
      }),
    );
  });
});
