import type { LicensePolicy } from "../../../schema/generated/license-policy.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context } from "../context.ts";
import { familyLabel } from "./family.ts";
import type { LicenseList } from "./lists.ts";
import type { LicenseFamily } from "./shelf.ts";

/** What a list holds, in a few words; of what an authority says only the statement. */
export function listLabel(context: Context, { type, value }: LicenseList): string {
  const t = licenseTexts[context.lang];
  switch (type) {
    case "all":
      return t.allLicenses;
    case "exceptions":
      return t.exceptions;
    case "family":
      return familyLabel(context.lang, value as LicenseFamily);
    case "decision":
      return t.outcomes[value as keyof typeof t.outcomes];
    case "authority":
      return statementOf(context, value);
    default:
      return type satisfies never;
  }
}

/** The authority that a list by authority is about; null for every other list. */
export function authorityOf(
  { data }: Context,
  { type, value }: LicenseList,
): LicensePolicy["authorities"][number] | null {
  if (type !== "authority") return null;
  const [id] = value.split("/");
  const authorities = data.catalog.licensing.policy?.value.authorities ?? [];
  return authorities.find((authority) => authority.id === id) ?? null;
}

function statementOf({ data, lang }: Context, value: string): string {
  const [authority, statement] = value.split("/");
  const authorities = data.catalog.licensing.policy?.value.authorities ?? [];
  const known = authorities.find(({ id }) => id === authority)?.statements ?? [];
  return known.find(({ id }) => id === statement)?.text[lang] ?? value;
}
