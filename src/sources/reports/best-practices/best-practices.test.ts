import { expect, test } from "vitest";
import { factsOf, readingOf, refusalCode } from "../../../testing/report.ts";

/** The fields that are used of an answer of bestpractices.dev, and some that must not come out. */
const project = (rest: object = {}) => ({
  id: 1,
  name: "App",
  repo_url: "https://git.example/app",
  user_id: 7,
  badge_level: "passing",
  tiered_percentage: 130,
  badge_percentage_0: 100,
  badge_percentage_1: 30,
  updated_at: "2026-05-06T07:08:09.123Z",
  entry_locale: "en",
  contribution_justification: "Ask jane@example.org",
  ...rest,
});

test("level and progress are the project's own word", () => {
  const read = readingOf(project());
  expect(factsOf(read)).toEqual({
    "best-practices/level": "passing",
    "best-practices/progress": 130,
  });
  expect(read).toMatchObject({
    trust: "declared",
    time: "2026-05-06T07:08:09Z",
    tool: { tool: "OpenSSF Best Practices" },
  });
  expect(JSON.stringify(read)).not.toContain("jane");
});

test.each([["in_progress"], ["silver"], ["gold"]])("%s is a level", (level) => {
  expect(factsOf(readingOf(project({ badge_level: level })))["best-practices/level"]).toBe(level);
});

test("a progress that is none is left out", () => {
  for (const tiered_percentage of [-1, 301, "130", null]) {
    expect(factsOf(readingOf(project({ tiered_percentage })))).toEqual({
      "best-practices/level": "passing",
    });
  }
});

test("an unknown level is no answer of that site", () => {
  expect(refusalCode(project({ badge_level: "platinum" }))).toBe("unknown-format");
  expect(refusalCode(project({ tiered_percentage: undefined }))).toBe("unknown-format");
});
