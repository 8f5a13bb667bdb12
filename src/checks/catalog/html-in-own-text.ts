import type { CatalogCheck } from "../check.ts";
import { ownFilesOf } from "../entries.ts";
import { htmlRemarks } from "../html-remarks.ts";

const FIX = {
  de: "Reinen Text schreiben, in langen Beschreibungen Markdown.",
  en: "Write plain text, in long descriptions Markdown.",
};

/** HTML in the curators' texts, which are plain text or Markdown. */
export const htmlInOwnText: CatalogCheck = {
  rule: "text/html",
  level: "error",
  enforces: ["admission@2026.3#html"],
  *check({ catalog }) {
    for (const { file, value } of ownFilesOf(catalog)) {
      for (const remark of htmlRemarks(value, FIX)) yield { ...remark, file };
    }
  },
};
