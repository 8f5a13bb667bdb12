import { describe, expect, test } from "vitest";
import type { BadgeRules } from "../../schema/generated/badge-rules.ts";
import { aCriterion, badgeRules, badgesOf } from "../../testing/badges.ts";
import { sameText } from "../../testing/licensing.ts";
import { anObservation } from "../../testing/observations.ts";

const FACTS = ["files/changelog", "files/contributing", "files/license"] as const;
type Value = boolean | "n/a" | null;

/** Three criteria a, b and c that one file each decides; "n/a" is declared obsolete. */
function rules(levels: BadgeRules["badges"][number]["levels"]): BadgeRules {
  const ids = ["a", "b", "c"];
  return badgeRules({
    criteria: ids.map((id, index) => ({
      ...aCriterion({ id, test: { fact: FACTS[index] ?? "", is: true } }),
      exempt: [
        { when: { fact: FACTS[index] ?? "", is: false, trust: "scanned" }, reason: sameText("-") },
      ],
    })),
    badges: [{ id: "badge", name: sameText("Badge"), description: sameText("-"), levels }],
  });
}

function award(levels: BadgeRules["badges"][number]["levels"], ...values: readonly Value[]) {
  const observations = values.flatMap((value, index) => {
    if (value === null) return [];
    const exempt = value === "n/a";
    const trust = exempt ? ("scanned" as const) : ("observed" as const);
    return [
      anObservation({
        fact: FACTS[index] ?? "files/license",
        value: exempt ? false : value,
        trust,
      }),
    ];
  });
  const found = badgesOf({ observations }, rules(levels)).awards[0];
  return {
    level: found?.level?.level.id ?? found?.state,
    missing: found?.next?.missing.map(({ criterion }) => criterion.id),
  };
}

const BOTH = [
  { id: "low", criteria: ["a", "b"] },
  { id: "high", criteria: ["c"] },
];

describe("a level", () => {
  test("needs every criterion met, its own and those of the lower levels", () => {
    expect(award(BOTH, true, true, true)).toEqual({ level: "high", missing: undefined });
    expect(award(BOTH, true, true, false)).toEqual({ level: "low", missing: ["c"] });
    expect(award(BOTH, true, false, true)).toEqual({ level: "none", missing: ["b"] });
  });

  test("is not reached by what is unknown, which is not a failure either", () => {
    expect(award(BOTH, true, null, true)).toEqual({ level: "unknown", missing: ["b"] });
    expect(award(BOTH, false, null, true)).toEqual({ level: "none", missing: ["a", "b"] });
    expect(award(BOTH)).toEqual({ level: "unknown", missing: ["a", "b"] });
  });

  test("leaves out what does not apply, as long as something is met", () => {
    expect(award(BOTH, true, "n/a", true).level).toBe("high");
    expect(award(BOTH, "n/a", "n/a", true)).toEqual({
      level: "not-applicable",
      missing: ["a", "b"],
    });
    expect(award(BOTH, true, true, "n/a")).toEqual({ level: "low", missing: ["c"] });
  });

  test("that stands alone is not asked for by the higher one", () => {
    const levels = [
      { id: "low", criteria: ["a", "b"], alone: true },
      { id: "high", criteria: ["c"] },
    ];
    expect(award(levels, false, false, true).level).toBe("high");
    expect(award(levels, true, true, false).level).toBe("low");
  });

  test("may be the only one of a badge", () => {
    expect(award([{ id: "high", criteria: ["a"] }], true)).toEqual({
      level: "high",
      missing: undefined,
    });
  });

  test("says how old its oldest evidence is and how long it holds", () => {
    const observations = [
      anObservation({ fact: "files/changelog", value: true, measured: "2026-10-01T00:00:00Z" }),
      anObservation({ fact: "files/contributing", value: true }),
    ];
    const [found] = badgesOf({ observations }, rules(BOTH)).awards;
    expect(found).toMatchObject({ oldest: "2026-10-01", until: "2027-01-09" });
  });

  test("without evidence that can grow old holds as long as the catalogue says so", () => {
    const test = { fact: "stated/users", atLeast: 1, trust: "declared" as const };
    const stated = { "stated/users": { value: 1, trust: "declared" as const } };
    const [found] = badgesOf({ stated }, badgeRules({ criteria: [aCriterion({ test })] })).awards;
    expect(found).toMatchObject({ state: "reached", oldest: null, until: null });
  });
});
