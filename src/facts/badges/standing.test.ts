import { describe, expect, it } from "vitest";
import { aCriterion, type BadgeParts, badgeRules, badgesOf } from "../../testing/badges.ts";
import { sameText } from "../../testing/licensing.ts";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import { standingOf } from "./standing.ts";

const TAGS = aCriterion({ id: "tags", test: { fact: "git/tags", atLeast: 1 } });
const REACTION = aCriterion({
  test: {
    fact: "forge/issue-reaction",
    below: 7,
    whenAbsent: { "switched-off": { answer: "not-applicable", reason: sameText("No issues") } },
  },
});

function standing(parts: BadgeParts, criteria = [aCriterion(), TAGS]): string {
  const ids = criteria.map(({ id }) => id);
  const badge = {
    id: "busy",
    name: sameText("Busy"),
    description: sameText("Much happens"),
    levels: [{ id: "low", criteria: ids }],
  };
  const { awards, criteria: answers } = badgesOf(parts, badgeRules({ badges: [badge], criteria }));
  return awards.map((award) => standingOf(award, answers)).join();
}

const COMMITS = anObservation();
const TAG = anObservation({ fact: "git/tags", value: 1 });

describe("how an award stands", () => {
  it("is reached where every criterion is met", () => {
    expect(standing({ observations: [COMMITS, TAG] })).toBe("reached");
  });

  it("is without a level where something is known not to be so", () => {
    expect(standing({ observations: [anObservation({ value: 1 })] })).toBe("none");
  });

  it("is partly measured where some of it is known", () => {
    expect(standing({ observations: [COMMITS] })).toBe("partly-measured");
  });

  it("is outdated where all that was known has expired", () => {
    const old = anObservation({ measured: "2026-01-01T00:00:00Z" });
    expect(standing({ observations: [old] })).toBe("outdated");
    expect(standing({ observations: [old, TAG] })).toBe("partly-measured");
  });

  it("is unmeasured where nobody looked, or nobody answered", () => {
    const silent = { source: "git", reason: "timeout", since: "2026-11-01" } as const;
    expect(standing({})).toBe("unmeasured");
    expect(standing({ unavailable: [silent] })).toBe("unmeasured");
  });

  it("is not applicable where nothing of it is about this software", () => {
    const absent = [anAbsence({ reason: "switched-off" })];
    expect(standing({ absent }, [REACTION])).toBe("not-applicable");
  });
});
