import { pathOf } from "../../schema/pointer.ts";
import { choiceOf } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { ownFilesOf } from "../entries.ts";
import { htmlElementsIn } from "../html.ts";
import { allTexts } from "../reading.ts";

/** HTML in the curators' texts, which are plain text or Markdown. */
export const htmlInOwnText: CatalogCheck = {
  rule: "text/html",
  level: "error",
  *check({ catalog }) {
    for (const { file, value } of ownFilesOf(catalog)) {
      for (const text of allTexts(value)) {
        const elements = htmlElementsIn(text.value);
        if (elements.length === 0) continue;
        const names = choiceOf(elements.slice(0, 3).map((name) => `<${name}>`));
        const path = pathOf(text.pointer);
        yield {
          file,
          pointer: text.pointer,
          at: /\/[0-9]+$/u.test(text.pointer) ? "value" : "key",
          message: {
            de: `${path}: HTML (${names.de}) wird nicht dargestellt.`,
            en: `${path}: HTML (${names.en}) is not rendered.`,
          },
          fix: {
            de: "Reinen Text schreiben, in langen Beschreibungen Markdown.",
            en: "Write plain text, in long descriptions Markdown.",
          },
        };
      }
    }
  },
};
