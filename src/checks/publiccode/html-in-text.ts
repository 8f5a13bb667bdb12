import { pathOf } from "../../schema/pointer.ts";
import { choiceOf } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { htmlElementsIn } from "../html.ts";
import { allTexts } from "../reading.ts";

/** HTML in texts: the standard allows plain text and simple Markdown, and no catalogue should run it. */
export const htmlInText: PublicCodeCheck = {
  rule: "text/html",
  level: "warning",
  *check({ value }) {
    for (const text of allTexts(value)) {
      const elements = htmlElementsIn(text.value);
      if (elements.length === 0) continue;
      const path = pathOf(text.pointer);
      const names = choiceOf(elements.slice(0, 3).map((name) => `<${name}>`));
      yield {
        pointer: text.pointer,
        at: /\/[0-9]+$/u.test(text.pointer) ? "value" : "key",
        message: {
          de: `${path}: HTML (${names.de}) wird nicht dargestellt.`,
          en: `${path}: HTML (${names.en}) is not rendered.`,
        },
        fix: {
          de: "Reinen Text oder Markdown schreiben, in longDescription zum Beispiel **fett** und - für Listen.",
          en: "Write plain text or Markdown, in longDescription for instance **bold** and - for lists.",
        },
      };
    }
  },
};
