import type { Localized } from "../../problem/problem.ts";
import type { License } from "../../schema/generated/license.ts";
import type { LicenseKind, LicensePolicy } from "../../schema/generated/license-policy.ts";
import type { PolicyOutcome, PolicyVersion } from "./in-force.ts";
import { type Standing, standingOf, statementsOf } from "./standing.ts";

/** What one version of the policy says of a license. */
export interface Ruling {
  readonly outcome: PolicyOutcome;
  /** The id of the rule that decided. */
  readonly rule: string;
  readonly reason: Localized;
  readonly standing: Standing;
}

type When = PolicyVersion["rules"][number]["when"];
type Count = NonNullable<When["open"]>;

/** Applies a version of the policy: the first rule that holds decides, else what it says for everything else. */
export function ruleOn(
  license: License,
  policy: LicensePolicy,
  version: PolicyVersion,
  kind: LicenseKind,
): Ruling {
  const standing = standingOf(license.evidence, policy, version, kind);
  const rule =
    version.rules.find(
      ({ when, kinds }) => (kinds?.includes(kind) ?? true) && holds(when, license, standing),
    ) ?? version.otherwise;
  return { outcome: rule.outcome, rule: rule.id, reason: rule.reason, standing };
}

function holds(when: When, license: License, standing: Standing): boolean {
  const { says, families, open, restricted } = when;
  return (
    (says === undefined || says.some((each) => isOnRecord(license, each))) &&
    (families === undefined ||
      (license.family !== undefined && families.includes(license.family))) &&
    isWithin(standing.openCount, open) &&
    isWithin(standing.restrictedCount, restricted)
  );
}

function isOnRecord(
  { evidence }: License,
  { authority, statement }: NonNullable<When["says"]>[number],
): boolean {
  return statementsOf(evidence, authority).includes(statement);
}

function isWithin(count: number, { atLeast, atMost }: Count = {}): boolean {
  return count >= (atLeast ?? 0) && count <= (atMost ?? Number.POSITIVE_INFINITY);
}
