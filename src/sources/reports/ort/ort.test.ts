import { describe, expect, test } from "vitest";
import { factsOf, findingLines, readingOf, refusalCode } from "../../../testing/report.ts";

const COMMIT = "c".repeat(40);

const violation = (rule: string, severity = "ERROR", message = `${rule} in lib`) => ({
  ...{ rule, severity, message, pkg: "Maven:org.example:lib:1.0", license: "GPL-2.0-only" },
  how_to_fix: "Ask jane@example.org",
});
const result = (parts: object = {}, config: object = {}) => ({
  repository: {
    vcs: { type: "", revision: "" },
    vcs_processed: { type: "Git", url: "https://git.example/a", revision: COMMIT },
    config,
  },
  analyzer: {
    end_time: "2026-01-01T00:00:00Z",
    environment: { ort_version: "70.0.0" },
    result: {
      projects: [{ id: "NPM::app:1" }],
      packages: [{ id: "NPM::a:1" }, { id: "NPM::b:1" }],
    },
  },
  scanner: null,
  advisor: null,
  evaluator: null,
  ...parts,
});
const evaluated = (violations: readonly object[], config: object = {}) =>
  factsOf(
    readingOf(result({ evaluator: { end_time: "2026-02-01T00:00:00Z", violations } }, config)),
  );

describe("a result", () => {
  test("has components, and says nothing of stages that did not run", () => {
    const read = readingOf(result());
    expect(factsOf(read)).toEqual({ "scan/components": 2 });
    expect(read).toMatchObject({
      findings: null,
      tool: { tool: "ORT", version: "70.0.0" },
      time: "2026-01-01T00:00:00Z",
      subject: { commit: COMMIT },
    });
  });

  test("that ran without a finding is clean", () => {
    const clean = readingOf(result({ evaluator: { violations: [] }, advisor: { results: {} } }));
    expect(factsOf(clean)).toMatchObject({
      "scan/vulnerabilities": 0,
      "scan/license-violations": 0,
      "scan/license-violations-answered": 0,
      "scan/unmapped-licenses": 0,
    });
  });

  test("without an analyzer is refused", () => {
    expect(refusalCode(result({ analyzer: null }))).toBe("not-a-bill");
  });

  test("with a branch as revision is bound to no commit", () => {
    const repository = { vcs: {}, vcs_processed: { revision: "master" } };
    expect(readingOf(result({ repository })).subject).toEqual({});
  });
});

describe("license rules", () => {
  test("errors and warnings are violations; hints are none, and gaps are counted apart", () => {
    const list = [
      violation("COPYLEFT"),
      violation("MISSING", "WARNING"),
      violation("NOTE", "HINT"),
      violation("UNHANDLED_LICENSE"),
      violation("UNMAPPED_DECLARED_LICENSE_FOUND", "WARNING"),
      { severity: "ERROR" },
      null,
    ];
    expect(evaluated(list as object[])).toMatchObject({
      "scan/license-violations": 2,
      "scan/license-violations-answered": 0,
      "scan/unmapped-licenses": 2,
    });
  });

  test("what is listed is rule, severity and package, and no text of the file", () => {
    const read = readingOf(result({ evaluator: { violations: [violation("COPYLEFT")] } }));
    expect(read.facts[1]?.findings).toEqual([
      { id: "COPYLEFT", severity: "high", components: ["Maven:org.example:lib:1.0"] },
    ]);
    expect(JSON.stringify(read)).not.toContain("jane");
  });

  test.each([
    ["COPYLEFT in lib", 1],
    ["COPYLEFT  in\n lib", 1],
    [".*in lib", 1],
    ["COPYLEFT .*", 1],
    [".*", 1],
    ["COPY.*in.*b", 1],
    ["\\QCOPYLEFT in\\E lib", 1],
    ["COPYLEFT\\ in\\ lib", 1],
    ["COPYLEFT in", 0],
    ["copyleft in lib", 0],
    ["COPYLEFT in lib.*x", 0],
    ["COPYLEFT in lib.*lib", 0],
    ["(COPYLEFT|OTHER) in lib", 0],
    ["COPYLEFT\\sin lib", 0],
    ["\\QCOPYLEFT", 0],
    [".*".repeat(20), 1],
    [".*".repeat(21), 0],
    ["", 0],
  ])("the resolution %j answers %i of one violation", (message, count) => {
    const config = {
      resolutions: { rule_violations: [{ message, reason: "CANT_FIX_EXCEPTION" }] },
    };
    expect(evaluated([violation("COPYLEFT")], config)).toMatchObject({
      "scan/license-violations": 1 - count,
      "scan/license-violations-answered": count,
    });
  });

  test("resolutions that were in force count as well, for gaps too", () => {
    const resolved_configuration = { resolutions: { rule_violations: [{ message: ".*in lib" }] } };
    const evaluator = { violations: [violation("COPYLEFT"), violation("UNHANDLED_LICENSE")] };
    expect(factsOf(readingOf(result({ evaluator, resolved_configuration })))).toMatchObject({
      "scan/license-violations": 0,
      "scan/unmapped-licenses": 0,
    });
  });

  test("a pattern that would take a regular expression for ever takes no time", () => {
    const message = `${".*a".repeat(18)}.*ba`;
    const config = { resolutions: { rule_violations: Array(500).fill({ message }) } };
    const list = Array.from({ length: 500 }, () => violation("X", "ERROR", "a".repeat(2000)));
    const start = performance.now();
    expect(evaluated(list, config)["scan/license-violations"]).toBe(500);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("more violations than anybody has are refused", () => {
    const violations = Array(10_001).fill(violation("X"));
    expect(refusalCode(result({ evaluator: { violations } }))).toBe("too-many");
  });
});

describe("vulnerabilities of the advisor", () => {
  const cve = (references: unknown, id = "CVE-2020-15250") => ({ id, references });
  const advised = (vulnerability: object, config: object = {}) =>
    readingOf(
      result(
        {
          advisor: {
            results: { "Maven:junit:junit:4.12": [{ vulnerabilities: [vulnerability] }] },
          },
        },
        config,
      ),
    );
  const rated = (...references: object[]) => {
    const [finding] = advised(cve(references)).findings ?? [];
    return `${finding?.severity} ${finding?.ratedBy}`;
  };

  test("have the package, in the form of today and of before", () => {
    const reference = { scoring_system: "CVSS:3.1", severity: "MEDIUM", score: 5.5 };
    const line = "CVE-2020-15250 medium (CVSS:3.1) in junit/junit 4.12";
    expect(findingLines(advised(cve([reference])))).toEqual([line]);
    const advisor_results = { "Maven:junit:junit:4.12": [{ vulnerabilities: [cve([reference])] }] };
    expect(findingLines(readingOf(result({ advisor: { results: { advisor_results } } })))).toEqual([
      line,
    ]);
  });

  test("are rated by the newest system; other scales count with their word only", () => {
    expect(
      rated(
        { scoring_system: "CVSS2", severity: "5.5" },
        { scoring_system: "CVSS:3.1", severity: null, score: "9.1" },
      ),
    ).toBe("critical CVSS:3.1");
    expect(rated({ scoring_system: "CVSS2", severity: "5.5" })).toBe("medium CVSS2");
    const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    expect(rated({ scoring_system: "CVSS:3.1", vector })).toBe("critical CVSS:3.1");
    expect(rated({ scoring_system: "EPSS", severity: "9.1" })).toBe("unrated null");
    expect(rated({ scoring_system: "GHSA", severity: "MODERATE" })).toBe("medium GHSA");
    expect(rated()).toBe("unrated null");
  });

  test("are answered by resolutions of their id", () => {
    const answered = (reason: string, id = "CVE-2020-15250") => {
      const config = { resolutions: { vulnerabilities: [{ id, reason }] } };
      return advised(cve([]), config).findings?.[0]?.answer;
    };
    expect(answered("NOT_A_VULNERABILITY")).toBe("not-affected");
    expect(answered("INVALID_MATCH_VULNERABILITY", "CVE-2020-.*")).toBe("not-affected");
    expect(answered("WILL_NOT_FIX_VULNERABILITY")).toBe("suppressed");
    expect(answered("NOT_A_VULNERABILITY", "CVE-2021-.*")).toBeNull();
  });
});

describe("the evaluated model", () => {
  const model = (parts: object = {}) => ({
    packages: [
      { _id: 0, id: "NPM::app:1", is_project: true },
      { _id: 1, id: "NPM::a:1", purl: "pkg:npm/a@1" },
    ],
    repository: { vcs_processed: { revision: COMMIT } },
    statistics: {},
    ...parts,
  });

  test("says itself what is resolved, and which severity counts", () => {
    const rule_violations = [
      { ...violation("A"), pkg: 1 },
      { ...violation("B", "HINT"), pkg: 1, resolutions: [0] },
      { ...violation("C", "WARNING"), pkg: 1, resolutions: [] },
      { ...violation("D"), pkg: 1, resolutions: [0] },
    ];
    const read = readingOf(model({ rule_violations }));
    expect(factsOf(read)).toEqual({
      "scan/components": 1,
      "scan/license-violations": 2,
      "scan/license-violations-answered": 1,
      "scan/unmapped-licenses": 0,
    });
    expect(read.facts[1]?.findings?.[0]?.components).toEqual(["NPM::a:1"]);
    expect(read.subject).toEqual({ commit: COMMIT });
    const strict = readingOf(model({ rule_violations, severe_rule_violation_threshold: "ERROR" }));
    expect(factsOf(strict)["scan/license-violations"]).toBe(1);
  });

  test("has vulnerabilities with their package", () => {
    const references = [{ scoring_system: "CVSS:3.1", severity: "HIGH", score: 7.5 }];
    const vulnerabilities = [
      { id: "CVE-1", pkg: 1, references, resolutions: [] },
      { id: "CVE-2", pkg: 1, references, resolutions: [0] },
    ];
    expect(findingLines(readingOf(model({ vulnerabilities })))).toEqual([
      "CVE-1 high (CVSS:3.1) in pkg:npm/a@1",
      "CVE-2 high (CVSS:3.1) in pkg:npm/a@1: suppressed",
    ]);
  });

  test("with empty lists does not say whether anybody looked", () => {
    const read = readingOf(model({ rule_violations: [], vulnerabilities: [] }));
    expect(factsOf(read)).toEqual({ "scan/components": 1 });
  });
});
