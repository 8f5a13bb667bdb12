import { type BadgeInputs, deriveBadges, type EntryBadges } from "../facts/badges/derive-badges.ts";
import type { Stated } from "../facts/badges/evidence.ts";
import { openRules } from "../facts/badges/rule-set.ts";
import type { BadgeRules, Criterion, Test } from "../schema/generated/badge-rules.ts";
import type { Observations } from "../schema/generated/observations.ts";
import type { StatedFact } from "../schema/stated-facts.ts";
import { sameText } from "./licensing.ts";

/** The day on which badges are derived in tests. */
export const BADGE_DAY = "2026-11-28";

/** A criterion without a problem: at least five commits in six months. */
export function aCriterion(parts: Partial<Criterion> = {}): Criterion {
  const id = parts.id ?? "commits";
  return {
    id,
    statement: sameText(`${id} is met`),
    earn: sameText(`Earn ${id}`),
    measure: sameText(`Measure ${id}`),
    test: { fact: "git/commits", atLeast: 5 },
    ...parts,
  };
}

/** Rules of two levels and one badge that asks for one criterion, with the given parts replaced. */
export function badgeRules(parts: Partial<BadgeRules> = {}): BadgeRules {
  return {
    id: "example",
    version: "1",
    from: "2026-01-01",
    name: sameText("Example rules"),
    evidence: { trust: "observed", maxAge: 100 },
    levels: [
      { id: "low", name: sameText("Low") },
      { id: "high", name: sameText("High") },
    ],
    badges: [
      {
        id: "busy",
        name: sameText("Busy"),
        description: sameText("Much happens"),
        levels: [{ id: "low", criteria: ["commits"] }],
      },
    ],
    criteria: [aCriterion()],
    ...parts,
  };
}

/** What a test says of an entry. */
export interface BadgeParts {
  readonly observations?: Observations["observations"];
  readonly absent?: Observations["absent"];
  readonly unavailable?: Observations["unavailable"];
  readonly stated?: Partial<Record<StatedFact, Stated>>;
  readonly replies?: BadgeInputs["replies"];
  readonly asOf?: string;
}

/** The badges of an entry by rules, on a day in 2026. */
export function badgesOf(parts: BadgeParts, rules: BadgeRules = badgeRules()): EntryBadges {
  const { observations = [], absent = [], unavailable = [], stated = {} } = parts;
  const inputs = {
    observations: { observations, absent, unavailable },
    stated: new Map(Object.entries(stated)) as unknown as BadgeInputs["stated"],
    replies: parts.replies ?? [],
  };
  return deriveBadges(inputs, openRules(rules), parts.asOf ?? BADGE_DAY);
}

/** What becomes of one test, where it is the only criterion. */
export function answerTo(test: Test, parts: BadgeParts, criterion: Partial<Criterion> = {}) {
  const rules = badgeRules({ criteria: [aCriterion({ test, ...criterion })] });
  const answer = badgesOf(parts, rules).criteria.get("commits");
  if (answer === undefined) throw new Error("The criterion is not there");
  return answer;
}
