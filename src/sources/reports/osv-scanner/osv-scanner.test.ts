import { describe, expect, test } from "vitest";
import { factsOf, findingLines, readingOf, refusalCode } from "../../../testing/report.ts";

const lodash = { name: "lodash", version: "4.17.15", ecosystem: "npm" };
const record = (id: string, rest: object = {}) => ({
  id,
  affected: [
    {
      package: { name: "lodash", ecosystem: "npm" },
      ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "4.17.21" }] }],
    },
  ],
  ...rest,
});
const report = (packages: readonly object[], rest: object = {}) => ({
  results: [{ source: { path: "/home/jane/app/package-lock.json", type: "lockfile" }, packages }],
  ...rest,
});
const one = (group: object, vulnerabilities: readonly object[] = [record("GHSA-1")]) =>
  report([{ package: lodash, vulnerabilities, groups: [group] }]);

test("groups are counted, not their records, which are names of the same", () => {
  const group = { ids: ["GHSA-1", "GO-1"], aliases: ["CVE-2024-1", "GO-1"], max_severity: "7.5" };
  const read = readingOf(one(group, [record("GHSA-1"), record("GO-1")]));
  expect(findingLines(read)).toEqual([
    "GHSA-1 = GO-1 = CVE-2024-1 high (CVSS) in pkg:npm/lodash@4.17.15, fixed in 4.17.21",
  ]);
  expect(read).toMatchObject({ tool: { tool: "OSV-Scanner" }, time: null, subject: {} });
  expect(JSON.stringify(read)).not.toContain("jane");
});

describe("ratings", () => {
  const rated = (group: object, ...records: object[]) => {
    const read = readingOf(one({ ids: ["GHSA-1"], ...group }, records));
    return `${read.findings?.[0]?.severity} ${read.findings?.[0]?.ratedBy}`;
  };
  const label = { database_specific: { severity: "MODERATE" } };
  const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

  test("the score of the group, else the label of the database, else what the vector comes to", () => {
    expect(rated({ max_severity: "9.8" }, record("GHSA-1", label))).toBe("critical CVSS");
    expect(rated({ max_severity: "" }, record("GHSA-1", label))).toBe("medium ghsa");
    expect(rated({}, record("GHSA-1", { severity: [{ type: "CVSS_V3", score: vector }] }))).toBe(
      "critical ghsa",
    );
    expect(rated({}, record("GHSA-1", { affected: [{ severity: [{ score: vector }] }] }))).toBe(
      "critical ghsa",
    );
  });

  test("else unrated, never low", () => {
    const four = { severity: [{ type: "CVSS_V4", score: "CVSS:4.0/AV:N/AC:L" }] };
    expect(rated({}, record("GHSA-1", four))).toBe("unrated null");
    expect(rated({})).toBe("unrated null");
  });
});

describe("what is not open", () => {
  const answer = (analysis: object) =>
    readingOf(one({ ids: ["GO-1"], ...analysis })).findings?.[0]?.answer;

  test("is code that is never called, and what the distribution calls unimportant", () => {
    expect(answer({ experimental_analysis: { "GO-1": { called: false } } })).toBe("suppressed");
    expect(answer({ experimentalAnalysis: { "GO-1": { called: false } } })).toBe("suppressed");
    expect(answer({ experimental_analysis: { "GO-1": { called: true, unimportant: true } } })).toBe(
      "suppressed",
    );
    expect(answer({ experimental_analysis: { "GO-1": { called: true } } })).toBeNull();
  });

  test("is what its authors withdrew: that is not counted at all", () => {
    const gone = record("GHSA-1", { withdrawn: "2024-01-01T00:00:00Z" });
    expect(readingOf(one({ ids: ["GHSA-1"] }, [gone])).findings).toEqual([]);
  });
});

test.each([
  ["Maven", "org.example:lib", "pkg:maven/org.example/lib@1"],
  ["PyPI", "Py_YAML", "pkg:pypi/py-yaml@1"],
  ["npm", "@scope/a", "pkg:npm/%40scope/a@1"],
  ["Go", "example.org/a/b", "pkg:golang/example.org/a/b@1"],
  ["Debian:12", "openssl", null],
  ["constructor", "a", null],
])("a package of %s is %s as a package URL", (ecosystem, name, purl) => {
  const read = readingOf(
    report([{ package: { name, version: "1", ecosystem }, groups: [{ ids: ["A-1"] }] }]),
  );
  expect(read.findings?.[0]?.affected).toEqual({ purl, name, version: "1" });
});

test("fixes are those of the package, in the release of the distribution or without, and no commits", () => {
  const ranges = (type: string, fixed: string) => [{ type, events: [{ fixed }] }];
  const affected = [
    { package: { name: "openssl", ecosystem: "Debian:11" }, ranges: ranges("ECOSYSTEM", "1.1-1") },
    { package: { name: "other", ecosystem: "Debian:12" }, ranges: ranges("ECOSYSTEM", "2.0") },
    { package: { name: "openssl", ecosystem: "Debian:12" }, ranges: ranges("GIT", "a".repeat(40)) },
  ];
  const read = readingOf(
    report([
      {
        package: { name: "openssl", version: "1.1", ecosystem: "Debian:12" },
        vulnerabilities: [{ id: "DSA-1", affected }],
        groups: [{ ids: ["DSA-1"] }],
      },
    ]),
  );
  expect(read.findings?.[0]?.fixedIn).toEqual(["1.1-1"]);
});

describe("nothing found", () => {
  test.each([
    ["no results", { results: [] }],
    ["results without packages", { results: [{ source: {}, packages: [] }] }],
    ["packages without groups", report([{ package: lodash }])],
    ["groups that are null", report([{ package: lodash, groups: null, vulnerabilities: null }])],
  ])("is clean with %s", (_name, content) => {
    expect(factsOf(readingOf(content))).toMatchObject({ "scan/vulnerabilities": 0 });
  });

  test("an empty file is no report: a run that failed leaves one, too", () => {
    expect(refusalCode("")).toBe("empty");
  });
});

test("licenses are violations only where there is a list of allowed ones", () => {
  const packages = [{ package: lodash, license_violations: ["MIT", null] }];
  const config = (allowlist: readonly string[] | null) => ({
    experimental_config: { licenses: { summary: false, allowlist } },
  });
  const count = (rest: object) =>
    factsOf(readingOf(report(packages, rest)))["scan/license-violations"];
  expect(count(config(["ISC"]))).toBe(1);
  expect(count(config(null))).toBeUndefined();
  expect(count({})).toBeUndefined();
});

test("wrong forms are refused, and groups without an id left out", () => {
  expect(refusalCode({ results: "many" })).toBe("unknown-format");
  expect(refusalCode({ results: [{ source: {}, packages: [5] }] })).toBe("malformed");
  expect(readingOf(one({ ids: [null, 5, ""] })).findings?.map(({ id }) => id)).toEqual(["5"]);
  expect(readingOf(one({ ids: [] })).findings).toEqual([]);
});
