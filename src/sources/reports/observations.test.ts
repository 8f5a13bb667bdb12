import { describe, expect, test } from "vitest";
import { aFinding, aScan, aStatement } from "../../testing/report.ts";
import type { ReportPlace } from "../source.ts";
import { observationsOf, type ReadReport } from "./observations.ts";
import { type ReportReading, reading } from "./reading.ts";

const NOW = "2026-11-28T03:00:00Z";
const SHA = "f".repeat(64);
const DIGEST = `sha256:${"a".repeat(64)}`;
const COMMIT = "c".repeat(40);

const report = (
  readings: readonly ReportReading[],
  place: Partial<ReportPlace> = {},
  rest: Partial<ReadReport> = {},
): ReadReport => ({
  place: { url: "https://git.example/report.json", ...place },
  readings,
  sha256: SHA,
  ...rest,
});
const secrets = (parts: Partial<ReportReading> = {}) =>
  reading("trivy", { facts: [{ fact: "scan/secrets", value: 2 }], ...parts });
const one = (
  read: ReportReading,
  place: Partial<ReportPlace> = {},
  rest: Partial<ReadReport> = {},
) => observationsOf([report([read], place, rest)], NOW)[0]?.observations[0];

test("an observation has value, unit, date, tool, subject, evidence and trust", () => {
  const read = secrets({
    tool: { tool: "Trivy", version: "0.74.0" },
    time: "2026-11-01T00:00:00Z",
    subject: { digest: DIGEST },
  });
  expect(one(read)).toEqual({
    fact: "scan/secrets",
    value: 2,
    unit: "findings",
    measured: "2026-11-01T00:00:00Z",
    source: { tool: "Trivy", version: "0.74.0" },
    subject: { digest: DIGEST },
    evidence: { url: "https://git.example/report.json", sha256: SHA },
    trust: "scanned",
  });
});

describe("what a format does not say", () => {
  const place = { tool: "Scanner", version: "1.0", subject: { commit: COMMIT, digest: DIGEST } };

  test("comes from curation.yml, and only that", () => {
    expect(one(secrets(), place)).toMatchObject({
      source: { tool: "Scanner", version: "1.0" },
      subject: { commit: COMMIT, digest: DIGEST },
    });
    const own = { tool: "Trivy", version: "0.74.0" };
    const other = `sha256:${"b".repeat(64)}`;
    expect(one(secrets({ tool: own, subject: { digest: other } }), place)).toMatchObject({
      source: own,
      subject: { commit: COMMIT, digest: other },
    });
  });

  test("is completed: a tool that does not state its version has the one that curators state", () => {
    expect(
      one(secrets({ tool: { tool: "Trivy", ruleSet: "x" } }), { version: "0.50" })?.source,
    ).toEqual({
      tool: "Trivy",
      version: "0.50",
      ruleSet: "x",
    });
  });

  test("is left out where nobody says it; the tool is then called as its format", () => {
    const found = one(secrets());
    expect(found?.source).toEqual({ tool: "Trivy" });
    expect(found).not.toHaveProperty("subject");
  });
});

describe("the date is that", () => {
  const modified = "2026-11-20T00:00:00Z";

  test("of the report, else of the file, else of the run", () => {
    const time = "2026-11-01T00:00:00Z";
    expect(one(secrets({ time }), {}, { modified })?.measured).toBe(time);
    expect(one(secrets(), {}, { modified })?.measured).toBe(modified);
    expect(one(secrets())?.measured).toBe(NOW);
  });

  test("and never tomorrow, or it would never grow old", () => {
    const time = "2099-01-01T00:00:00Z";
    expect(one(secrets({ time }), {}, { modified })?.measured).toBe(modified);
    expect(one(secrets({ time }), {}, { modified: time })?.measured).toBe(NOW);
  });
});

test("a fact can have another trust than its report", () => {
  const fact = { fact: "scan/vex-statements", value: 1, trust: "declared" } as const;
  expect(one(reading("cyclonedx", { facts: [fact] }))?.trust).toBe("declared");
});

test("what had nothing to measure is absent, unless another document in the file says it", () => {
  const silent = reading("scorecard", {
    scanned: false,
    absent: ["scorecard/score", "scan/secrets"],
  });
  const [result] = observationsOf([report([silent, secrets()])], NOW);
  expect(result?.absent.map(({ fact, reason }) => [fact, reason])).toEqual([
    ["scorecard/score", "nothing-to-measure"],
  ]);
  expect(result?.observations).toHaveLength(1);
});

test("of several documents in one file that state the same fact the first counts", () => {
  const second = secrets({ facts: [{ fact: "scan/secrets", value: 9 }] });
  const [result] = observationsOf([report([secrets(), second])], NOW);
  expect(result?.observations.map(({ value }) => value)).toEqual([2]);
});

describe("reports of one entry", () => {
  const at = (url: string, ...readings: ReportReading[]) => report(readings, { url });
  const scan = at("https://git.example/trivy.json", aScan([aFinding({ id: "GHSA-1" })]));
  const vulnerabilities = (reports: readonly ReadReport[]) =>
    Object.fromEntries(
      observationsOf(reports, NOW)[0]?.observations.map(({ fact, value }) => [fact, value]) ?? [],
    );

  test("each have facts of their own", () => {
    const results = observationsOf([scan, at("https://git.example/b.json", secrets())], NOW);
    expect(results.map(({ place, observations }) => [place.url, observations[0]?.fact])).toEqual([
      ["https://git.example/trivy.json", "scan/vulnerabilities"],
      ["https://git.example/b.json", "scan/secrets"],
    ]);
  });

  test("answer each other: a VEX document the findings of a scanner, which stay visible", () => {
    const vex = at(
      "https://git.example/vex.json",
      reading("openvex", { statements: [aStatement({ ids: ["CVE-2024-1", "GHSA-1"] })] }),
    );
    expect(vulnerabilities([scan])).toMatchObject({ "scan/vulnerabilities": 1 });
    expect(vulnerabilities([scan, vex])).toMatchObject({
      "scan/vulnerabilities": 0,
      "scan/vulnerabilities-answered": 1,
    });
    const answered = observationsOf([scan, vex], NOW)[0]?.observations.find(
      ({ fact }) => fact === "scan/vulnerabilities-answered",
    );
    expect(answered?.findings).toMatchObject([{ id: "GHSA-1", answer: "not-affected" }]);
  });

  test("share what they know of names: a third report tells that two ids are one vulnerability", () => {
    const both = aScan([
      aFinding({ id: "GHSA-1" }),
      aFinding({ id: "CVE-2024-1", affected: { purl: "pkg:npm/b@1", name: null, version: null } }),
    ]);
    const third = aScan([aFinding({ id: "GHSA-1", aliases: ["CVE-2024-1"] })]);
    expect(vulnerabilities([at("https://a.example", both)])["scan/vulnerabilities"]).toBe(2);
    const known = [at("https://a.example", both), at("https://b.example", third)];
    expect(vulnerabilities(known)["scan/vulnerabilities"]).toBe(1);
  });

  test("a curator's digest makes a statement without products comparable", () => {
    const statement = aStatement({ ids: ["GHSA-1"], products: [{ names: [], parts: [] }] });
    const vex = (subject: ReportPlace["subject"]) =>
      report([reading("csaf", { statements: [statement] })], {
        url: "https://git.example/csaf.json",
        ...(subject ? { subject } : {}),
      });
    const image = report([aScan([aFinding({ id: "GHSA-1" })], { subject: { digest: DIGEST } })]);
    expect(vulnerabilities([image, vex({ digest: DIGEST })])["scan/vulnerabilities"]).toBe(0);
    expect(vulnerabilities([image, vex(undefined)])["scan/vulnerabilities"]).toBe(1);
  });
});
