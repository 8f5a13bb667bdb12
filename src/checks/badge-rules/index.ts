import type { CatalogCheck } from "../check.ts";
import { badgeLevels } from "./levels.ts";
import { notYetInForce } from "./not-yet-in-force.ts";
import { repeatedRuleId } from "./repeated-id.ts";
import { ruleTest } from "./rule-test.ts";
import { unknownCriterion } from "./unknown-criterion.ts";
import { unusedCriterion } from "./unused-criterion.ts";

/** The rules over the rules of the badges. */
export const BADGE_RULE_CHECKS: readonly CatalogCheck[] = [
  repeatedRuleId,
  badgeLevels,
  unknownCriterion,
  unusedCriterion,
  ruleTest,
  notYetInForce,
];
