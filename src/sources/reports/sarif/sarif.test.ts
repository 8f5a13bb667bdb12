import { describe, expect, test } from "vitest";
import { factsOf, findingLines, readingOf, refusalCode } from "../../../testing/report.ts";

const rules = [
  { id: "js/sql-injection", defaultConfiguration: { level: "error" } },
  { id: "js/unused", defaultConfiguration: { level: "note" } },
];
const log = (results: unknown, driver: object = {}, run: object = {}) => ({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "CodeQL", semanticVersion: "2.16.2", rules, ...driver } },
      results,
      ...run,
    },
  ],
});
const counts = (...results: object[]) => Object.values(factsOf(readingOf(log(results))));

describe("results of code analysis", () => {
  test("are counted by the level that they or their rule state, else as warnings", () => {
    const read = readingOf(
      log([
        { ruleId: "js/sql-injection" },
        { ruleIndex: 0 },
        { ruleId: "js/unused", level: "warning" },
        { ruleId: "js/unused" },
        { ruleId: "unknown/rule" },
        { ruleId: "x", level: "none" },
      ]),
    );
    expect(factsOf(read)).toEqual({
      "scan/code-errors": 2,
      "scan/code-warnings": 2,
      "scan/code-notes": 1,
    });
    expect(read).toMatchObject({ findings: null, tool: { tool: "CodeQL", version: "2.16.2" } });
  });

  test("of plug-ins are counted by the plug-in's rules", () => {
    const extensions = [{ rules: [{ id: "a", defaultConfiguration: { level: "error" } }] }];
    const tool = { driver: { name: "x" }, extensions };
    const results = [{ rule: { index: 0, toolComponent: { index: 0 } } }];
    const read = readingOf({ version: "2.1.0", runs: [{ tool, results }] });
    expect(factsOf(read)["scan/code-errors"]).toBe(1);
  });

  test("are not open where they are suppressed, unless that is under review or rejected", () => {
    const suppressed = (...suppressions: object[]) => counts({ level: "error", suppressions })[0];
    expect(suppressed({ kind: "inSource" })).toBe(0);
    expect(suppressed({ kind: "external", status: "accepted" })).toBe(0);
    expect(suppressed({ kind: "external", status: "rejected" })).toBe(1);
    expect(suppressed({ kind: "inSource" }, { status: "underReview" })).toBe(1);
    expect(suppressed()).toBe(1);
  });

  test("that passed, or that are gone, are none", () => {
    expect(counts({ kind: "pass", level: "error" }, { baselineState: "absent" })).toEqual([
      0, 0, 0,
    ]);
  });

  test("are bound to a commit and a time where the run says so", () => {
    const run = {
      versionControlProvenance: [
        { repositoryUri: "https://git.example", revisionId: "c".repeat(40) },
      ],
      invocations: [{ executionSuccessful: true, endTimeUtc: "2026-01-01T01:02:03Z" }],
    };
    expect(readingOf(log([], {}, run))).toMatchObject({
      time: "2026-01-01T01:02:03Z",
      subject: { commit: "c".repeat(40) },
    });
  });
});

describe("a run that did not look", () => {
  test.each([
    ["has no results", log(undefined)],
    ["has results that are null", log(null)],
    ["failed", log([], {}, { invocations: [{ executionSuccessful: false }] })],
  ])("because it %s", (_name, content) => {
    const read = readingOf(content);
    expect(read).toMatchObject({ scanned: false, facts: [] });
    expect(read.absent).toContain("scan/code-errors");
  });
});

describe("known vulnerabilities in this form", () => {
  const trivy = (rest: object = {}) => ({
    ruleId: "CVE-2024-12345",
    ruleIndex: 0,
    level: "error",
    message: {
      text: "Package: fast-uri\nInstalled Version: 3.1.2\nVulnerability CVE-2024-12345\nFixed Version: 4.0.1, 3.1.3",
    },
    ...rest,
  });
  const driver = (name: string, ...list: object[]) => ({ name, rules: list });
  const rated = { id: "CVE-2024-12345", properties: { "security-severity": "9.8" } };

  test("are findings, with the score of the rule and Trivy's package", () => {
    const read = readingOf(log([trivy()], driver("Trivy", rated)));
    expect(findingLines(read)).toEqual([
      "CVE-2024-12345 critical (?) in fast-uri 3.1.2, fixed in 4.0.1 3.1.3",
    ]);
    expect(read.facts).toEqual([]);
  });

  test("have Grype's package in the rule, and its name behind the id", () => {
    const rule = {
      id: "GHSA-abcd-1234-efgh-python3",
      properties: { "security-severity": "5.0", purls: ["pkg:pypi/a@1"] },
    };
    const results = [{ ruleId: rule.id, message: { text: "x" }, suppressions: [{}] }];
    expect(findingLines(readingOf(log(results, driver("grype", rule))))).toEqual([
      "GHSA-abcd-1234-efgh medium (?) in pkg:pypi/a@1: suppressed",
    ]);
  });

  test("are rated by a tag where there is no score, never by the level", () => {
    const tagged = { id: "CVE-2024-12345", properties: { tags: ["security", "LOW"] } };
    const severity = (rule: object) =>
      readingOf(log([trivy()], driver("Trivy", rule))).findings?.[0]?.severity;
    expect(severity(tagged)).toBe("low");
    expect(severity({ id: "CVE-2024-12345" })).toBe("unrated");
  });

  test("none of them is clean only where the program looks for them", () => {
    expect(factsOf(readingOf(log([], driver("Trivy"))))).toMatchObject({
      "scan/vulnerabilities": 0,
    });
    expect(readingOf(log([], driver("ESLint"))).findings).toBeNull();
  });

  test("stand beside misconfigurations and secrets, which are no errors in code", () => {
    const rule = (id: string, tag: string) => ({
      id,
      properties: { tags: [tag, "security", "HIGH"] },
    });
    const list = [rule("DS002", "misconfiguration"), rule("aws-key", "secret"), rated];
    const results = [{ ruleId: "DS002" }, { ruleId: "aws-key", suppressions: [{}] }, trivy()];
    expect(factsOf(readingOf(log(results, driver("Trivy", ...list))))).toMatchObject({
      "scan/vulnerabilities": 1,
      "scan/misconfigurations": 1,
      "scan/secrets": 0,
    });
  });
});

test("another version, or no run, is refused", () => {
  expect(refusalCode({ ...log([]), version: "1.0.0" })).toBe("version");
  expect(refusalCode({ version: "2.1.0", runs: [] })).toBe("malformed");
  expect(refusalCode({ version: "2.1.0", runs: [5] })).toBe("malformed");
  expect(refusalCode({ version: "2.1.0", runs: {} })).toBe("unknown-format");
});
