import { blocksIn } from "../../policies/walk.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Pictures without a text for those who do not see them (WCAG 2.2, 1.1.1). */
export const missingAlternative: CatalogCheck = {
  rule: "policy/missing-alternative",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const { block } of blocksIn(text)) {
        if (block.type !== "figure" || block.alternative.trim() !== "") continue;
        const name = shown(block.file);
        yield remarkAt(
          text,
          block.place,
          [
            `Das Bild ${name.de} hat keine Textalternative.`,
            `The picture ${name.en} has no text alternative.`,
          ],
          [
            "Zwischen die eckigen Klammern schreiben, was das Bild sagt: ![Ablauf in drei Schritten](…).",
            "Write between the square brackets what the picture says: ![Procedure in three steps](…).",
          ],
        );
      }
    }
  },
};
