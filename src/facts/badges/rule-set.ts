import type { Localized } from "../../problem/problem.ts";
import type { BadgeRules, Criterion as RawCriterion } from "../../schema/generated/badge-rules.ts";
import type { Observations } from "../../schema/generated/observations.ts";
import { readTest, type Test } from "./rule-test.ts";

export type Absence = NonNullable<Observations["absent"]>[number];
export type ReplyStatus = NonNullable<RawCriterion["replies"]>[number];

/** One level of the programme; `rank` counts from 1, the lowest. */
export interface Level {
  readonly id: string;
  readonly name: Localized;
  readonly rank: number;
}

/** One level of one badge. */
export interface BadgeLevel {
  readonly level: Level;
  /** What reaching it means for this badge. */
  readonly name: Localized | null;
  /** What this level itself asks for. */
  readonly criteria: readonly Criterion[];
  /** What has to be reached before: the lower levels that do not stand alone, from the lowest. */
  readonly includes: readonly BadgeLevel[];
  readonly alone: boolean;
}

export interface Badge {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  /** From the lowest to the highest. */
  readonly levels: readonly BadgeLevel[];
}

export interface Criterion {
  readonly id: string;
  readonly statement: Localized;
  readonly why: Localized | null;
  readonly earn: Localized;
  readonly measure: Localized;
  readonly test: Test;
  readonly exempt: readonly { readonly when: Test; readonly reason: Localized }[];
  readonly replies: readonly ReplyStatus[];
  /** Names of the clauses that it enforces, such as `admission@2026.3#license`. */
  readonly enforces: readonly string[];
}

/** The rules of the badges, ready to be applied to any number of entries. */
export interface RuleSet {
  readonly id: string;
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly name: Localized;
  readonly description: Localized | null;
  readonly levels: readonly Level[];
  readonly badges: readonly Badge[];
  /** In the order of the file. */
  readonly criteria: readonly Criterion[];
}

/**
 * Prepares a rule file. What it names and does not define is left out, and a test that says nothing sensible
 * answers unknown; the checks complain about both.
 */
export function openRules(rules: BadgeRules): RuleSet {
  const levels = rules.levels.map(({ id, name }, index) => ({ id, name, rank: index + 1 }));
  const criteria = rules.criteria.map((each) => criterionOf(each, rules.evidence));
  return {
    id: rules.id,
    version: rules.version,
    from: rules.from,
    name: rules.name,
    description: rules.description ?? null,
    levels,
    badges: rules.badges.map((badge) => ({
      id: badge.id,
      name: badge.name,
      description: badge.description,
      levels: badgeLevels(badge, levels, criteria),
    })),
    criteria,
  };
}

function criterionOf(raw: RawCriterion, evidence: BadgeRules["evidence"]): Criterion {
  return {
    id: raw.id,
    statement: raw.statement,
    why: raw.why ?? null,
    earn: raw.earn,
    measure: raw.measure,
    test: readTest(raw.test, evidence),
    exempt: (raw.exempt ?? []).map(({ when, reason }) => ({
      when: readTest(when, evidence),
      reason,
    })),
    replies: raw.replies ?? [],
    enforces: raw.enforces ?? [],
  };
}

function badgeLevels(
  badge: BadgeRules["badges"][number],
  levels: readonly Level[],
  criteria: readonly Criterion[],
): readonly BadgeLevel[] {
  const found: BadgeLevel[] = [];
  for (const level of levels) {
    const raw = badge.levels.find(({ id }) => id === level.id);
    if (raw === undefined) continue;
    found.push({
      level,
      name: raw.name ?? null,
      criteria: criteria.filter(({ id }) => raw.criteria.includes(id)),
      includes: found.filter(({ alone }) => !alone),
      alone: raw.alone ?? false,
    });
  }
  return found;
}
