import type { License } from "../../schema/generated/license.ts";
import type { LicenseException } from "../../schema/generated/license-exception.ts";
import type { Condition, VerdictContext } from "../verdict/verdict.ts";
import type { Decision } from "./decide.ts";
import type { PolicyCondition, PolicyVersion } from "./in-force.ts";

/** Conditions, and the ids of those that an exception takes away. */
export interface ConditionsOf {
  readonly conditions: readonly Condition[];
  readonly lifts: readonly string[];
}

/** What has to be kept to when a license is used, by the policy in force and by the people who decided. */
export function conditionsOf(
  license: License,
  exception: LicenseException | null,
  decision: Decision,
  version: PolicyVersion | undefined,
  context: VerdictContext,
): ConditionsOf {
  const wanted = (version?.conditions ?? []).filter((each) => applies(each, license, context));
  const lifted = wanted.filter(({ liftedBy }) => exception && liftedBy?.includes(exception.effect));
  const kept = wanted.filter((each) => !lifted.includes(each));
  return {
    conditions: [...kept, ...conditionsByPeople(decision, context)],
    lifts: lifted.map(({ id }) => id),
  };
}

function applies(
  { families, kinds, uses }: PolicyCondition,
  { family }: License,
  { kind, use }: VerdictContext,
): boolean {
  return (
    (families === undefined || (family !== undefined && families.includes(family))) &&
    (kinds === undefined || kinds.includes(kind)) &&
    (use === null || uses.includes(use))
  );
}

function conditionsByPeople({ basis }: Decision, { use }: VerdictContext): readonly Condition[] {
  if (basis.type !== "people") return [];
  const set = basis.decision.conditions ?? [];
  return set
    .filter(({ uses }) => use === null || uses.includes(use))
    .map(({ uses, text }) => ({ id: "decision", uses, text }));
}
