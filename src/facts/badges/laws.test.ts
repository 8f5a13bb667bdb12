import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MeasuredFact } from "../../schema/generated/observations.ts";
import {
  aCriterion,
  BADGE_DAY,
  type BadgeParts,
  badgeRules,
  badgesOf,
} from "../../testing/badges.ts";
import { sameText } from "../../testing/licensing.ts";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import { dayAfter } from "./days.ts";
import type { Observation } from "./evidence.ts";

/** Each fact is asked for by one criterion, so that what meets it harms no other. */
const FACTS = ["git/commits", "git/authors", "forge/releases", "forge/packages"] as const;
const window = { from: "2026-04-01", to: "2026-09-30" };
const rules = badgeRules({
  criteria: [
    aCriterion({ id: "a", test: { fact: "git/commits", atLeast: 5, days: 183 } }),
    aCriterion({
      id: "b",
      test: {
        any: [
          { fact: "git/authors", atLeast: 5 },
          { fact: "forge/releases", atLeast: 5, maxAge: 20 },
        ],
      },
    }),
    aCriterion({
      id: "c",
      test: {
        fact: "forge/packages",
        atLeast: 5,
        trust: "scanned",
        whenAbsent: { "switched-off": { answer: "not-applicable", reason: sameText("-") } },
      },
    }),
  ],
  badges: [
    {
      id: "one",
      name: sameText("One"),
      description: sameText("-"),
      levels: [
        { id: "low", criteria: ["a", "c"] },
        { id: "high", criteria: ["b"] },
      ],
    },
    {
      id: "two",
      name: sameText("Two"),
      description: sameText("-"),
      levels: [
        { id: "low", criteria: ["b"], alone: true },
        { id: "high", criteria: ["a"] },
      ],
    },
  ],
});

const day = fc.integer({ min: -200, max: 10 }).map((days) => dayAfter(BADGE_DAY, days));
const moment = day.map((each) => `${each}T12:00:00Z`);
const trust = fc.constantFrom("declared", "observed", "scanned", "attested");
const observation = fc
  .record({
    fact: fc.constantFrom<MeasuredFact>(...FACTS),
    value: fc.integer({ min: 0, max: 10 }),
    measured: moment,
    trust,
    window: fc.constantFrom(window, { from: "2026-08-01", to: "2026-11-01" }),
    subject: fc.constantFrom({}, { tag: "1.0" }, { tag: "1.0", digest: "sha256:a" }),
  })
  .map((parts) => anObservation(parts));
const absence = fc
  .record({
    fact: fc.constantFrom<MeasuredFact>(...FACTS),
    measured: moment,
    reason: fc.constantFrom("nothing-to-measure", "switched-off", "not-found"),
  })
  .map((parts) => anAbsence(parts));
const parts: fc.Arbitrary<BadgeParts> = fc.record({
  observations: fc.array(observation, { maxLength: 8 }),
  absent: fc.array(absence, { maxLength: 3 }),
});

function ranks(entry: BadgeParts): readonly number[] {
  return badgesOf(entry, rules).awards.map(({ level }) => level?.level.rank ?? 0);
}

function answers(entry: BadgeParts): readonly string[] {
  return [...badgesOf(entry, rules).criteria.values()].map(({ answer }) => answer);
}

function isNoLower(one: readonly number[], other: readonly number[]): boolean {
  return one.every((rank, index) => rank >= (other[index] ?? 0));
}

/** Counts for every test of the rules that asks for its fact, and is as new as can be. */
function meets(fact: MeasuredFact): Observation {
  const newest = { from: dayAfter(BADGE_DAY, -182), to: BADGE_DAY };
  return anObservation({
    fact,
    value: 10,
    measured: `${BADGE_DAY}T13:00:00Z`,
    trust: "attested",
    window: newest,
  });
}

describe("laws of badges", () => {
  test("more evidence that meets a criterion never lowers a level", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom<MeasuredFact>(...FACTS), (entry, fact) => {
        const more = { ...entry, observations: [...(entry.observations ?? []), meets(fact)] };
        expect(isNoLower(ranks(more), ranks(entry))).toBe(true);
      }),
    );
  });

  test("to know nothing of a fact is never better than to know that it meets", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom<MeasuredFact>(...FACTS), (entry, fact) => {
        const others = {
          observations: (entry.observations ?? []).filter((each) => each.fact !== fact),
          absent: (entry.absent ?? []).filter((each) => each.fact !== fact),
        };
        const met = { ...others, observations: [...others.observations, meets(fact)] };
        expect(isNoLower(ranks(met), ranks(others))).toBe(true);
      }),
    );
  });

  test("nothing is not met where nothing is known", () => {
    expect(answers({})).toEqual(["unknown", "unknown", "unknown"]);
    expect(badgesOf({}, rules).awards.map(({ state }) => state)).toEqual(["unknown", "unknown"]);
  });

  test("what has expired counts as if it were not there, and is said", () => {
    const old = fc.array(observation, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(old, (observations) => {
        const asOf = "2028-01-01";
        expect(ranks({ observations, asOf })).toEqual(ranks({ asOf }));
        expect(answers({ observations, asOf })).toEqual(answers({ asOf }));
        const usable = anObservation({ measured: "2026-11-01T00:00:00Z", window });
        const shown = badgesOf({ observations: [usable], asOf }, rules).criteria.get("a");
        expect(shown?.test).toMatchObject({ unknown: "expired", value: 5 });
      }),
    );
  });

  test("the order of observations does not matter", () => {
    fc.assert(
      fc.property(parts, (entry) => {
        const turned = {
          observations: [...(entry.observations ?? [])].reverse(),
          absent: [...(entry.absent ?? [])].reverse(),
        };
        expect(badgesOf(turned, rules)).toEqual(badgesOf(entry, rules));
      }),
    );
  });

  test("on a later day no evidence is younger", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 400 }), (entry, days) => {
        const known = (entry.observations ?? []).filter(({ measured }) => measured <= BADGE_DAY);
        const now = badgesOf({ observations: known }, rules);
        const then = badgesOf({ observations: known, asOf: dayAfter(BADGE_DAY, days) }, rules);
        for (const [index, { oldest }] of then.awards.entries()) {
          const before = now.awards[index];
          if (oldest === null || before?.level?.level.id !== then.awards[index]?.level?.level.id)
            continue;
          expect(oldest >= (before?.oldest ?? "")).toBe(true);
          expect(oldest <= BADGE_DAY).toBe(true);
        }
        for (const [id, { answer }] of then.criteria) {
          if (now.criteria.get(id)?.answer === "unknown") expect(answer).toBe("unknown");
        }
      }),
    );
  });

  test("an answer holds until the day that it names, and a level too", () => {
    fc.assert(
      fc.property(parts, (entry) => {
        const past = {
          observations: (entry.observations ?? []).filter(({ measured }) => measured <= BADGE_DAY),
          absent: (entry.absent ?? []).filter(({ measured }) => measured <= BADGE_DAY),
        };
        const now = badgesOf(past, rules);
        for (const [index, { until, level }] of now.awards.entries()) {
          if (until === null) continue;
          const then = badgesOf({ ...past, asOf: until }, rules).awards[index];
          expect(then?.level?.level.rank).toBeGreaterThanOrEqual(level?.level.rank ?? 0);
        }
      }),
    );
  });
});
