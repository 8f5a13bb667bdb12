import type { LicensePolicy } from "../../schema/generated/license-policy.ts";

/** What each authority of a policy can say. */
export function statementsByAuthority({
  authorities,
}: LicensePolicy): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    authorities.map(({ id, statements }) => [id, new Set(statements.map((each) => each.id))]),
  );
}
