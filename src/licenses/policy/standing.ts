import type { License } from "../../schema/generated/license.ts";
import type { LicenseKind, LicensePolicy } from "../../schema/generated/license-policy.ts";
import type { PolicyVersion } from "./in-force.ts";

/** A statement that counts: which authority says it. */
export interface Counted {
  readonly authority: string;
  readonly statement: string;
}

/** What the statements on record mean to a version of the policy, for one kind of work. */
export interface Standing {
  readonly open: readonly Counted[];
  readonly restricted: readonly Counted[];
  /** How many independent authorities say so. */
  readonly openCount: number;
  readonly restrictedCount: number;
}

/** Reads what authorities say of a license as a version of the policy reads it. */
export function standingOf(
  evidence: License["evidence"],
  policy: LicensePolicy,
  version: PolicyVersion,
  kind: LicenseKind,
): Standing {
  const open: Counted[] = [];
  const restricted: Counted[] = [];
  for (const { authority, says, means, kinds } of version.readings) {
    if (kinds && !kinds.includes(kind)) continue;
    const said = statementsOf(evidence, authority);
    const list = means === "open" ? open : restricted;
    for (const statement of said) if (says.includes(statement)) list.push({ authority, statement });
  }
  return {
    open,
    restricted,
    openCount: countIndependent(open, policy),
    restrictedCount: countIndependent(restricted, policy),
  };
}

/** What one authority says; nothing where it is not on record. */
export function statementsOf(evidence: License["evidence"], authority: string): readonly string[] {
  if (evidence === undefined || !Object.hasOwn(evidence, authority)) return [];
  return evidence[authority]?.says ?? [];
}

/** Authorities of one group count once. */
function countIndependent(counted: readonly Counted[], policy: LicensePolicy): number {
  const groups = counted.map(({ authority }) => {
    const known = policy.authorities.find(({ id }) => id === authority);
    return known?.group ?? authority;
  });
  return new Set(groups).size;
}
