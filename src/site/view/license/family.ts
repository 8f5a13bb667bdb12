import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang } from "../../site-data.ts";
import type { LicenseFamily } from "./shelf.ts";

/** A family in the words of the page's language; what is not sorted says so. */
export function familyLabel(lang: Lang, family: LicenseFamily | undefined): string {
  const t = licenseTexts[lang];
  return (family && t.families[family]) ?? t.noFamily;
}
