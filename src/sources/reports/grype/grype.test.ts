import { describe, expect, test } from "vitest";
import { factsOf, findingLines, readingOf, refusalCode } from "../../../testing/report.ts";

const [PUSHED, MANIFEST, CONFIG] = ["1", "2", "3"].map((each) => `sha256:${each.repeat(64)}`);

const match = (rest: object = {}, artifact: object = {}) => ({
  vulnerability: {
    id: "GHSA-1",
    namespace: "github:language:java",
    severity: "Medium",
    fix: { versions: ["4.3.5"], state: "fixed" },
    ...rest,
  },
  relatedVulnerabilities: [{ id: "CVE-2014-3577", namespace: "nvd:cpe", severity: "High" }],
  artifact: {
    name: "httpclient",
    version: "4.1.1",
    purl: "pkg:maven/a/httpclient@4.1.1",
    ...artifact,
  },
});
const image = {
  type: "image",
  target: {
    userInput: "ghcr.io/org/app:1.2",
    imageID: CONFIG,
    manifestDigest: MANIFEST,
    repoDigests: [`ghcr.io/org/app@${PUSHED}`],
    tags: [],
  },
};
const report = (matches: unknown, rest: object = {}) => ({
  matches,
  source: image,
  distro: { name: "alpine" },
  descriptor: {
    name: "grype",
    version: "0.92.0",
    timestamp: "2026-08-31T15:13:32.377177-04:00",
    db: { built: "2026-08-30T01:00:00Z", schemaVersion: 5 },
  },
  ...rest,
});

test("a match has the record that matched, its other name, package and fix", () => {
  const read = readingOf(report([match()]));
  expect(findingLines(read)).toEqual([
    "GHSA-1 = CVE-2014-3577 medium (github) in pkg:maven/a/httpclient@4.1.1, fixed in 4.3.5",
  ]);
  expect(read).toMatchObject({
    tool: { tool: "Grype", version: "0.92.0", ruleSet: "database of 2026-08-30" },
    time: "2026-08-31T19:13:32Z",
    subject: { tag: "1.2", digest: PUSHED },
  });
  expect(read.names).toEqual([
    PUSHED,
    MANIFEST,
    "pkg:oci/app?repository_url=ghcr.io%2Forg%2Fapp",
    CONFIG,
  ]);
});

test("the database of today says when it was built in another place", () => {
  const descriptor = { name: "grype", db: { status: { built: "2026-01-02T03:04:05Z" } } };
  expect(readingOf(report([], { descriptor })).tool?.ruleSet).toBe("database of 2026-01-02");
});

describe("ratings", () => {
  const rated = (rest: object, related?: readonly object[]) => {
    const each = { ...match(rest), ...(related ? { relatedVulnerabilities: related } : {}) };
    const [finding] = readingOf(report([each])).findings ?? [];
    return `${finding?.severity} ${finding?.ratedBy}`;
  };

  test("negligible is low; unknown, none and nothing are unrated", () => {
    const own = (severity: unknown) =>
      rated({ severity, namespace: "debian:distro:debian:12" }, []);
    expect(own("Negligible")).toBe("low debian");
    expect([own("Unknown"), own("None"), own(undefined)]).toEqual(Array(3).fill("unrated null"));
  });

  test("the same vulnerability elsewhere rates it where its own record does not", () => {
    expect(rated({ severity: "Unknown" })).toBe("high nvd");
    const two = [
      { id: "CVE-2014-1", severity: "High" },
      { id: "CVE-2014-2", severity: "Low" },
    ];
    expect(rated({ severity: "Unknown" }, two)).toBe("unrated null");
  });

  test("scores, before there were ratings", () => {
    expect(rated({ severity: undefined, cvssV3: { baseScore: 9.8 } }, [])).toBe("critical null");
    expect(rated({ severity: undefined, cvssV2: { baseScore: 5 } }, [])).toBe("medium null");
  });
});

describe("what was left out", () => {
  const ignored = (...rules: object[]) => {
    const each = { ...match(), appliedIgnoreRules: rules };
    return readingOf(report([], { ignoredMatches: [each] })).findings?.[0]?.answer;
  };

  test("is answered, by a VEX document or by a rule", () => {
    expect(ignored({ namespace: "vex", "vex-status": "not_affected" })).toBe("not-affected");
    expect(ignored({ "vex-status": "fixed" })).toBe("fixed");
    expect(ignored({ vulnerability: "CVE-2014-3577" })).toBe("suppressed");
    expect(ignored({ "fix-state": "not-fixed", reason: "accepted until spring" })).toBe(
      "suppressed",
    );
    expect(ignored()).toBe("suppressed");
  });

  test("stays open where a filter only asked for fixes (--only-fixed)", () => {
    expect(ignored({ vulnerability: "", "fix-state": "not-fixed", package: null })).toBeNull();
  });
});

describe("nothing found", () => {
  test("is clean where something was scanned", () => {
    expect(factsOf(readingOf(report([])))["scan/vulnerabilities"]).toBe(0);
    expect(
      factsOf(readingOf(report(null, { source: { type: "directory", target: "." } }))),
    ).toHaveProperty("scan/vulnerabilities", 0);
  });

  test.each([
    ["of an unknown kind", { type: "unknown", target: "unknown" }],
    ["at all", undefined],
  ])("is no answer where there was no source %s", (_name, source) => {
    const read = readingOf(report([], { source }));
    expect(read).toMatchObject({ scanned: false, findings: null });
    expect(read.absent).toContain("scan/vulnerabilities");
  });
});

test("reports without anything but matches are read; those of xeol and wrong ones are not", () => {
  expect(readingOf({ matches: [match()] }).findings).toHaveLength(1);
  expect(refusalCode({ matches: [] })).toBe("unknown-format");
  expect(refusalCode(report([match()], { descriptor: { name: "xeol" } }))).toBe("unknown-format");
  expect(refusalCode(report("many"))).toBe("malformed");
});

test("matches that are none are left out", () => {
  expect(readingOf(report([null, 5, {}, { vulnerability: {} }, match()])).findings).toHaveLength(1);
});
