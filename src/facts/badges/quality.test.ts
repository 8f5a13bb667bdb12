import { describe, expect, test } from "vitest";
import type { Software } from "../../catalog/catalog.ts";
import { BADGE_DAY, badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { sameText } from "../../testing/licensing.ts";
import { anObservation } from "../../testing/observations.ts";
import { aSoftware } from "../../testing/software.ts";
import { deriveBadgesAlone } from "./catalog-badges.ts";
import { deriveQuality } from "./quality.ts";

function quality(software: readonly Software[]) {
  const catalog = aCatalog({ software, badgeRules: badgeRules() });
  return deriveQuality(deriveBadgesAlone(catalog, BADGE_DAY), software, BADGE_DAY);
}

const measuredOn = (id: string, day: string) =>
  aSoftware({
    id,
    observations: { observations: [anObservation({ measured: `${day}T00:00:00Z` })] },
  });

describe("the quality of the data", () => {
  test("is counted by answer, by criterion, and by why something is unknown", () => {
    const found = quality([
      measuredOn("new", "2026-11-01"),
      measuredOn("old", "2026-01-01"),
      aSoftware({ id: "never" }),
      aSoftware({ id: "neither" }),
    ]);
    expect([found.entries, found.measured]).toEqual([4, 2]);
    expect(found.answers).toEqual({ met: 1, "not-met": 0, unknown: 3, "not-applicable": 0 });
    expect(found.criteria.map(({ criterion, counts }) => [criterion.id, counts.met])).toEqual([
      ["commits", 1],
    ]);
    expect(found.unknown).toEqual([
      { why: "never", answers: 2, entries: 2 },
      { why: "expired", answers: 1, entries: 1 },
    ]);
  });

  test("names what has expired and what is the oldest that still counts, oldest first", () => {
    const days = ["2026-10-01", "2026-01-01", "2026-09-01", "2025-01-01"];
    const found = quality(days.map((day) => measuredOn(`on-${day}`, day)));
    expect(found.expired.map(({ day }) => day)).toEqual(["2025-01-01", "2026-01-01"]);
    expect(found.oldest.map(({ day }) => day)).toEqual(["2026-09-01", "2026-10-01"]);
  });

  test("names sources that are silent, once for each reason, those that concern most first", () => {
    const silent = (id: string, source: string, since: string) =>
      aSoftware({
        id,
        observations: {
          observations: [],
          unavailable: [
            { source, reason: "timeout", since, facts: ["git/commits"] },
            { source, reason: "timeout", since, facts: ["git/tags"] },
          ],
        },
      });
    const found = quality([
      silent("a", "github", "2026-11-03"),
      silent("b", "git", "2026-11-04"),
      silent("c", "git", "2026-11-02"),
    ]);
    expect(found.unavailable).toEqual([
      { source: "git", reason: "timeout", since: "2026-11-02", entries: ["b", "c"] },
      { source: "github", reason: "timeout", since: "2026-11-03", entries: ["a"] },
    ]);
    expect(found.unknown).toEqual([{ why: "unavailable", answers: 3, entries: 3 }]);
  });

  test("names replies that have ended", () => {
    const reply = { to: "badges/commits", text: sameText("-"), author: "a", date: "2026-01-01" };
    const replies = [{ ...reply, until: "2026-11-27" }, reply];
    const found = quality([aSoftware({ curation: { replies } })]);
    expect(found.expiredReplies).toEqual([{ id: "beispiel", reply: replies[0] }]);
  });
});
