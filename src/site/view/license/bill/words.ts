import { fill } from "../../../browser/search/texts.ts";
import type { BillTexts } from "../../../i18n/bill.ts";
import type { CheckWords } from "../check/words.ts";

/** What a report on a bill needs to become words. */
export interface BillWords extends CheckWords {
  readonly bill: BillTexts;
}

/** So many components, as a text. */
export function componentCount({ bill, format }: BillWords, n: number): string {
  return n === 1 ? bill.oneComponent : fill(bill.manyComponents, { n: format.number(n) });
}
