import type { LicenseClaim, LicenseTerm } from "../bill.ts";
import { claim, term } from "../claims.ts";
import type { Entry } from "../draft.ts";
import { at, field, name, rawText } from "../value.ts";

/** What ORT's formats say of every package and project, its claims aside. */
export function ortEntry(each: unknown, claims: Entry["claims"]): Entry {
  const id = rawText(field(each, "id")) ?? "";
  // `type:namespace:name:version`; the namespace may be empty.
  const [type = "", namespace = "", own = "", ...version] = id.split(":");
  return {
    name: name([namespace, own].filter((part) => part !== "").join("/")) ?? name(type) ?? "",
    version: name(version.join(":")),
    purl: name(field(each, "purl")),
    kind: "library",
    claims,
  };
}

/** The expression that ORT made of the declared licenses, with those that it could not map as names. */
export function declaredClaim(
  each: unknown,
  unmapped: readonly (LicenseTerm | null)[],
  declared: readonly (LicenseTerm | null)[],
): LicenseClaim | null {
  const expression = term("expression", at(each, "declared_licenses_processed", "spdx_expression"));
  return claim("declared", [expression, ...(expression ? unmapped : declared)]);
}
