import type { Context } from "./context.ts";

/**
 * The name of an organisation by id in the page's language, short where it has a short one and `form` asks for it;
 * null where the id leads nowhere.
 */
export function organisationName(
  { data, lang }: Context,
  id: string | undefined,
  form: "short" | "full" = "full",
): string | null {
  const found = id === undefined ? undefined : data.catalog.organisations.get(id)?.value;
  if (found === undefined) return null;
  if (form === "short" && found.shortName !== undefined) return found.shortName;
  return found.translatedName?.[lang] ?? found.name;
}

/** The vendor of a product; null where the product's name begins with it ("Adobe Acrobat"). */
export function vendorBeside({ name, vendor }: { name: string; vendor: string }): string | null {
  return name.toLowerCase().startsWith(vendor.toLowerCase()) ? null : vendor;
}
