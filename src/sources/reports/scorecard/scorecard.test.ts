import { describe, expect, test } from "vitest";
import { factsOf, readingOf, refusalCode } from "../../../testing/report.ts";

const COMMIT = "a".repeat(40);

const check = (score: number) => ({ name: "Code-Review", score, reason: "…", details: null });
const result = (rest: object = {}) => ({
  date: "2026-10-15",
  repo: { name: "github.com/org/app", commit: COMMIT },
  scorecard: { version: "v5.5.0", commit: "b".repeat(40) },
  score: 6.1,
  checks: [check(10), check(-1), check(0)],
  metadata: null,
  ...rest,
});

test("a result has a score, and as many checks as came to one", () => {
  const read = readingOf(result());
  expect(factsOf(read)).toEqual({ "scorecard/score": 6.1, "scorecard/checks-run": 2 });
  expect(read).toMatchObject({
    time: "2026-10-15T00:00:00Z",
    subject: { commit: COMMIT },
    tool: { tool: "OpenSSF Scorecard", version: "v5.5.0", ruleSet: "3 checks" },
    absent: [],
  });
});

describe("no score is not a bad score", () => {
  test.each([
    ["where no check came to a result", { score: -1, checks: [check(-1)] }, false],
    ["where the score says so", { score: -1 }, true],
    ["of another scale", { score: 61 }, true],
    ["that is a text", { score: "6.1" }, true],
  ])("%s", (_name, rest, scanned) => {
    const read = readingOf(result(rest));
    expect(read).toMatchObject({ scanned, absent: ["scorecard/score"] });
    expect(factsOf(read)).not.toHaveProperty("scorecard/score");
  });

  test("in the probe format, which has none", () => {
    const probe = { ...result(), checks: undefined, score: undefined, findings: [{ probe: "x" }] };
    expect(readingOf(probe)).toMatchObject({
      facts: [],
      absent: ["scorecard/score"],
      scanned: true,
    });
  });

  test("of a local run, which has a few checks only and says so", () => {
    const read = readingOf(result({ repo: { name: "file:///home/jane/app", commit: "unknown" } }));
    expect(factsOf(read)).toEqual({ "scorecard/checks-run": 2 });
    expect(read.tool?.ruleSet).toBe("3 checks, local run, not comparable");
    expect(read.subject).toEqual({});
    expect(JSON.stringify(read)).not.toContain("jane");
  });
});

test("a score without any check is not believed, and something else is no Scorecard", () => {
  expect(refusalCode(result({ checks: [] }))).toBe("malformed");
  expect(refusalCode(result({ checks: undefined }))).toBe("unknown-format");
  expect(refusalCode(result({ scorecard: "v5" }))).toBe("unknown-format");
  expect(factsOf(readingOf(result({ checks: [null, 5, {}] })))).toEqual({
    "scorecard/checks-run": 0,
  });
});
