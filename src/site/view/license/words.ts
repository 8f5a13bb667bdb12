import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang } from "../../site-data.ts";

const KEYS = [
  ...(["outcomes", "kinds", "uses", "duties", "families", "noFamily", "conditions"] as const),
  ...(["allParts", "onePart", "chosen", "worst", "deeper", "more", "laterBy", "noLater"] as const),
] as const;

/** The words about licenses that views need which are also made in the browser: texts, no functions. */
export type LicenseWords = Pick<(typeof licenseTexts)[Lang], (typeof KEYS)[number]>;

/** These words in one language, as plain JSON. */
export function licenseWords(lang: Lang): LicenseWords {
  const texts = licenseTexts[lang];
  return Object.fromEntries(KEYS.map((key) => [key, texts[key]])) as unknown as LicenseWords;
}
