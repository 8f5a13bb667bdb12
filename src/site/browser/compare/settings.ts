import type { CompareTexts } from "../../i18n/compare.ts";
import type { LicenseWords } from "../../view/license/words.ts";
import type { LicenseSettings } from "../license-data/load.ts";

/** What the page that compares licenses brings along for its script. */
export interface CompareSettings extends LicenseSettings {
  readonly texts: CompareTexts;
  readonly words: LicenseWords;
}
