import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Headings that skip a level: whoever moves by headings looks for something that is not there (WCAG 2.2, 1.3.1). */
export const headingLevel: CatalogCheck = {
  rule: "policy/heading-level",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      let above = 1;
      for (const { kind, level, place } of text.clauses) {
        if (kind !== "section") continue;
        if (level === 1) {
          yield remarkAt(
            text,
            place,
            [
              "Eine Überschrift mit einem # ist der Titel, und der steht im Vorspann.",
              "A heading with one # is the title, which stands in the front matter.",
            ],
            ["Zwei ## schreiben.", "Write two ##."],
          );
        } else if (level > above + 1) {
          const wanted = "#".repeat(above + 1);
          yield remarkAt(
            text,
            place,
            [
              `Diese Überschrift (${"#".repeat(level)}) überspringt eine Ebene.`,
              `This heading (${"#".repeat(level)}) skips a level.`,
            ],
            [`${wanted} schreiben.`, `Write ${wanted}.`],
          );
        }
        above = level;
      }
    }
  },
};
