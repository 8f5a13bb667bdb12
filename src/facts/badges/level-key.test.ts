import { expect, it } from "vitest";
import { badgeRules } from "../../testing/badges.ts";
import { levelKey, levelOfKey } from "./level-key.ts";
import { openRules } from "./rule-set.ts";

const rules = openRules(badgeRules());

it("a level of a badge as one word leads back to both", () => {
  const pairs = rules.badges.flatMap((badge) => badge.levels.map((level) => ({ badge, level })));
  expect(pairs.length).toBeGreaterThan(0);
  for (const pair of pairs)
    expect(levelOfKey(rules, levelKey(pair.badge, pair.level))).toEqual(pair);
});

it.each(["busy", "busy.high", "idle.low", "busy.", ""])("“%s” is no level of a badge", (key) => {
  expect(levelOfKey(rules, key)).toBeNull();
});
