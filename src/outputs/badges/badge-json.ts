import type { CriterionAnswer } from "../../facts/badges/answer-criterion.ts";
import type { TestAnswer } from "../../facts/badges/answer-test.ts";
import type { Award } from "../../facts/badges/award.ts";
import type { EntryBadges } from "../../facts/badges/derive-badges.ts";
import type { Evidence } from "../../facts/badges/evidence.ts";
import type { FactAnswer } from "../../facts/badges/fact-answer.ts";
import type { RuleSet } from "../../facts/badges/rule-set.ts";
import { digestOf } from "./digest.ts";

/** Which rules were applied: their name, version, and the digest of the file's value. */
export interface RulesReference {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** The reference to a rule set; `value` is what its file says. */
export function rulesReference({ id, version }: RuleSet, value: unknown): RulesReference {
  return { id, version, digest: digestOf(value) };
}

/**
 * The badges of one entry with what they follow from, for programs: every criterion with its answer, what was
 * compared, and the digests of the inputs, so that anybody can recompute them. What is not there is left out.
 */
export function badgesJson(badges: EntryBadges, rules: RulesReference, asOf: string) {
  return {
    rules,
    asOf,
    awards: badges.awards.map(awardJson),
    criteria: [...badges.criteria.values()].map(criterionJson),
  };
}

function awardJson({ badge, state, level, next, oldest, until }: Award) {
  return given({
    badge: badge.id,
    state,
    level: level?.level.id,
    next: next && {
      level: next.level.level.id,
      missing: next.missing.map(({ criterion }) => criterion.id),
    },
    oldestEvidence: oldest,
    until,
  });
}

function criterionJson({ criterion, answer, until, test, exemption, replies }: CriterionAnswer) {
  return given({
    id: criterion.id,
    answer,
    until,
    test: testJson(test),
    exemption: exemption && { reason: exemption.reason, test: testJson(exemption.test) },
    replies: some(replies.map(({ reply, state }) => ({ state, ...reply }))),
  });
}

function testJson(answer: TestAnswer): Record<string, unknown> {
  switch (answer.type) {
    case "fact":
      return factJson(answer);
    case "broken":
      return { answer: "unknown", unknown: "rule" };
    case "all":
    case "any":
      return { answer: answer.answer, [answer.type]: answer.parts.map(testJson) };
    default:
      return answer satisfies never;
  }
}

function factJson(fact: FactAnswer): Record<string, unknown> {
  const { test, answer, value, unknown, consequence, answered, unavailable, evidence } = fact;
  return given({
    fact: test.fact,
    per: test.per,
    comparison: { [test.compare.is]: test.compare.than },
    answer,
    value,
    unknown,
    reason: consequence?.reason,
    answered: some(answered.map(({ finding, reply }) => ({ finding: finding.id, by: reply.to }))),
    unavailable: some(unavailable),
    inputs: some(evidence.map(inputJson)),
  });
}

function inputJson(evidence: Evidence) {
  switch (evidence.type) {
    case "observation": {
      const { observation, type } = evidence;
      const { fact, measured, trust } = observation;
      return { type, fact, measured, trust, digest: digestOf(observation) };
    }
    case "absence": {
      const { absence, type } = evidence;
      const { fact, measured, reason } = absence;
      return { type, fact, measured, reason, digest: digestOf(absence) };
    }
    case "stated": {
      const { stated, type, fact } = evidence;
      return { type, fact, ...stated, digest: digestOf({ fact, ...stated }) };
    }
    default:
      return evidence satisfies never;
  }
}

function some<T>(items: readonly T[]): readonly T[] | null {
  return items.length === 0 ? null : items;
}

function given(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== null && each !== undefined),
  );
}
