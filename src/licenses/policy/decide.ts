import type { Localized } from "../../problem/problem.ts";
import type { License, LicenseDecision } from "../../schema/generated/license.ts";
import type { LicenseKind, LicensePolicy } from "../../schema/generated/license-policy.ts";
import { type PolicyOutcome, versionsInForce } from "./in-force.ts";
import { type Ruling, ruleOn } from "./rules.ts";
import type { Standing } from "./standing.ts";

/** Why a license has its outcome. */
export type Basis =
  /** People decided; `since` is the day of the decision. */
  | { readonly type: "people"; readonly since: string; readonly decision: LicenseDecision }
  /** The policy decided; it has said so since `since`. Never a legal review. */
  | {
      readonly type: "policy";
      readonly since: string;
      readonly version: string;
      readonly rule: string;
      readonly reason: Localized;
      readonly standing: Standing;
    }
  /** Somebody asked for a decision; there is none yet. */
  | { readonly type: "request"; readonly since: string; readonly state: string }
  /** There was no policy on that day. */
  | { readonly type: "no-policy" }
  /** Nobody has written a record of it. */
  | { readonly type: "no-record" };

export interface Decision {
  readonly outcome: PolicyOutcome | "unknown";
  readonly basis: Basis;
}

/** What people decided about a license by a day (YYYY-MM-DD) for a kind of work, or null. */
export function decidedByPeople(
  decisions: readonly LicenseDecision[] | undefined,
  asOf: string,
  kind: LicenseKind,
): Decision | null {
  const made = (decisions ?? []).filter(
    ({ date, kinds }) => date <= asOf && (kinds?.includes(kind) ?? true),
  );
  const decision = made.reduce<LicenseDecision | null>(
    (latest, each) => (latest && latest.date > each.date ? latest : each),
    null,
  );
  if (!decision) return null;
  return {
    outcome: decision.outcome,
    basis: { type: "people", since: decision.date, decision },
  };
}

/**
 * The decision about one license as of a day (YYYY-MM-DD), from its own record alone: what people decided, else
 * what the policy in force says.
 */
export function decide(
  license: License,
  policy: LicensePolicy | null,
  asOf: string,
  kind: LicenseKind,
): Decision {
  return (
    decidedByPeople(license.decisions, asOf, kind) ?? decidedByPolicy(license, policy, asOf, kind)
  );
}

function decidedByPolicy(
  license: License,
  policy: LicensePolicy | null,
  asOf: string,
  kind: LicenseKind,
): Decision {
  const [current, ...earlier] = versionsInForce(policy, asOf);
  if (!policy || !current) return { outcome: "unknown", basis: { type: "no-policy" } };
  const ruling = ruleOn(license, policy, current, kind);
  const others = earlier.map((version) => ruleOn(license, policy, version, kind));
  const same = unchanged(ruling, others);
  const since = same === 0 ? current.from : (earlier[same - 1]?.from ?? current.from);
  const { rule, reason, standing, outcome } = ruling;
  const basis = { type: "policy", since, version: current.id, rule, reason, standing } as const;
  return { outcome, basis };
}

/** How many versions in a row before the present one had the same outcome. */
function unchanged({ outcome }: Ruling, earlier: readonly Ruling[]): number {
  const changed = earlier.findIndex((each) => each.outcome !== outcome);
  return changed === -1 ? earlier.length : changed;
}
