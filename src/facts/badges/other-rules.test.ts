import { describe, expect, test } from "vitest";
import type { BadgeRules } from "../../schema/generated/badge-rules.ts";
import { badgesOf } from "../../testing/badges.ts";
import { sameText } from "../../testing/licensing.ts";
import { anObservation } from "../../testing/observations.ts";

/** Rules of another country: other badges, other levels (four), other facts, other limits. */
const OTHER: BadgeRules = {
  id: "musterland",
  version: "2026.2",
  from: "2026-07-01",
  name: sameText("Gütesiegel Musterland"),
  evidence: { trust: "declared", maxAge: 1000 },
  levels: ["a", "b", "c", "d"].map((id) => ({ id, name: sameText(`Stufe ${id}`) })),
  badges: [
    {
      id: "guetesiegel",
      name: sameText("Gütesiegel"),
      description: sameText("Ein Siegel"),
      levels: [
        { id: "a", criteria: ["scorecard"] },
        { id: "b", criteria: ["reuse"], alone: true },
        { id: "d", criteria: ["contract", "two-forges"] },
      ],
    },
  ],
  criteria: [
    criterion("scorecard", { fact: "scorecard/score", above: 7.5 }),
    criterion("reuse", { fact: "reuse/compliant", isNot: false }),
    criterion("contract", { fact: "stated/contract-end", aheadDays: 365 }),
    criterion("two-forges", {
      any: [
        { fact: "git/elephant-factor", atLeast: 2 },
        {
          all: [
            { fact: "git/organisations", above: 2 },
            { fact: "best-practices/level", oneOf: ["silver", "gold"] },
          ],
        },
      ],
    }),
  ],
};

function criterion(id: string, test: BadgeRules["criteria"][number]["test"]) {
  return { id, statement: sameText(id), earn: sameText(id), measure: sameText(id), test };
}

const observations = [
  anObservation({ fact: "scorecard/score", value: 7.6, trust: "scanned" }),
  anObservation({ fact: "git/organisations", value: 3 }),
  anObservation({ fact: "best-practices/level", value: "silver", trust: "declared" }),
];
const stated = { "stated/contract-end": { value: "2028-12-31", trust: "declared" as const } };

describe("rules that have nothing in common with ours", () => {
  test("award their own badges and levels", () => {
    const { awards, criteria } = badgesOf({ observations, stated }, OTHER);
    expect(awards.map(({ badge, level }) => `${badge.id} ${level?.level.id}`)).toEqual([
      "guetesiegel d",
    ]);
    expect([...criteria.values()].map(({ answer }) => answer)).toEqual([
      "met",
      "unknown",
      "met",
      "met",
    ]);
  });

  test("say what is missing for the next of their levels", () => {
    const [award] = badgesOf({ observations }, OTHER).awards;
    expect(award?.level?.level.id).toBe("a");
    expect(award?.next?.level.level.name.de).toBe("Stufe b");
    expect(award?.next?.missing.map((each) => each.criterion.id)).toEqual(["reuse"]);
  });
});
