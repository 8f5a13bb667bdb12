import type { BillTexts } from "../../i18n/bill.ts";
import type { CheckSettings } from "../check/settings.ts";

/** What the check page brings along for bills of materials. */
export interface BillSettings extends CheckSettings {
  readonly bill: BillTexts;
  /** The address of the worker, relative to the root. */
  readonly worker: string;
}
