import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";
import { unsupportedIn } from "./unsupported.ts";

/** HTML in a text: it would be shown as it was written, in no output as what was meant. */
export const rawHtml: CatalogCheck = {
  rule: "policy/raw-html",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const { what, text: html, place } of unsupportedIn(text)) {
        if (what !== "html") continue;
        const name = shown(html);
        yield remarkAt(
          text,
          place,
          [`HTML (${name.de}) wird nicht dargestellt.`, `HTML (${name.en}) is not rendered.`],
          [
            "Markdown schreiben; spitze Klammern, die Text sind, mit \\ davor.",
            "Write Markdown; angle brackets that are text with a \\ before them.",
          ],
        );
      }
    }
  },
};
