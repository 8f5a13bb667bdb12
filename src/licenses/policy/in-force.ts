import type { LicensePolicy } from "../../schema/generated/license-policy.ts";

export type PolicyVersion = LicensePolicy["versions"][number];
export type PolicyCondition = NonNullable<PolicyVersion["conditions"]>[number];
export type PolicyOutcome = PolicyVersion["otherwise"]["outcome"];

/** The versions that have been in force by a day (YYYY-MM-DD), newest first; the first is in force on that day. */
export function versionsInForce(
  policy: LicensePolicy | null,
  asOf: string,
): readonly PolicyVersion[] {
  const begun = (policy?.versions ?? []).filter(({ from }) => from <= asOf);
  return begun.sort((a, b) => (a.from < b.from ? 1 : -1));
}
