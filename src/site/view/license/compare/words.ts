import type { License } from "../../../../schema/generated/license.ts";
import type { CompareTexts } from "../../../i18n/compare.ts";
import type { Format } from "../../format.ts";
import type { TreeWords } from "../tree.ts";

/** What a comparison needs to become words. */
export interface CompareWords extends TreeWords {
  readonly t: CompareTexts;
  readonly format: Format;
}

/** One license to compare. */
export interface Compared {
  readonly id: string;
  readonly license: License;
}
