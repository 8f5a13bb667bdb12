import type { CheckAnswerTexts } from "../../i18n/check-answer.ts";
import type { LicenseWords } from "../../view/license/words.ts";
import type { LicenseSettings } from "../license-data/load.ts";

/** What the check page brings along for its script. */
export interface CheckSettings extends LicenseSettings {
  readonly texts: CheckAnswerTexts;
  readonly words: LicenseWords;
}
