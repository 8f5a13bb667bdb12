import type { Observations } from "../../schema/generated/observations.ts";
import { answerCriterion, type CriterionAnswer } from "./answer-criterion.ts";
import { type Award, awardBadge } from "./award.ts";
import { knownOf, type Reply, type StatedValues } from "./evidence.ts";
import type { RuleSet } from "./rule-set.ts";

/** What the badges of one entry are derived from. */
export interface BadgeInputs {
  readonly observations: Observations | null;
  readonly stated: StatedValues;
  readonly replies: readonly Reply[];
}

/** The badges of one entry with everything that explains them. */
export interface EntryBadges {
  /** In the order of the rules. */
  readonly awards: readonly Award[];
  /** Every criterion once, by its id, in the order of the rules. */
  readonly criteria: ReadonlyMap<string, CriterionAnswer>;
}

/** Derives the badges of one entry as of a day (YYYY-MM-DD); pure. */
export function deriveBadges(inputs: BadgeInputs, rules: RuleSet, asOf: string): EntryBadges {
  const known = knownOf(inputs.observations, inputs.stated, inputs.replies);
  const criteria = new Map(
    rules.criteria.map((each) => [each.id, answerCriterion(each, known, asOf)]),
  );
  return { awards: rules.badges.map((badge) => awardBadge(badge, criteria)), criteria };
}
