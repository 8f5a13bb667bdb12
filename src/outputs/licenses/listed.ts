import type { Catalog } from "../../catalog/catalog.ts";
import { type Decision, decide } from "../../licenses/policy/decide.ts";
import type { License } from "../../schema/generated/license.ts";
import type { LicenseKind } from "../../schema/generated/license-policy.ts";

const KINDS = ["software", "documentation", "data", "fonts"] as const satisfies LicenseKind[];

/** The decision for each kind of work. */
export type DecisionByKind = Readonly<Record<LicenseKind, Decision>>;

/** One license with its decisions on one day. */
export interface ListedLicense {
  readonly id: string;
  readonly license: License;
  readonly decisions: DecisionByKind;
}

/** All licenses with their decisions as of a day (YYYY-MM-DD), in the order of their ids by character. */
export function listLicenses({ licensing }: Catalog, asOf: string): readonly ListedLicense[] {
  const policy = licensing.policy?.value ?? null;
  const records = [...licensing.licenses.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return records.map(({ id, value }) => {
    const decided = KINDS.map((kind) => [kind, decide(value, policy, asOf, kind)]);
    return { id, license: value, decisions: Object.fromEntries(decided) as DecisionByKind };
  });
}
