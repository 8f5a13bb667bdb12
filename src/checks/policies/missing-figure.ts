import { blocksIn } from "../../policies/walk.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Pictures that do not lie beside the text: nothing is loaded from elsewhere, and no path leaves the folder. */
export const missingFigure: CatalogCheck = {
  rule: "policy/missing-figure",
  level: "error",
  *check({ catalog, files }) {
    for (const { text } of textsOf(catalog)) {
      const folder = text.file.slice(0, text.file.lastIndexOf("/") + 1);
      for (const { block } of blocksIn(text)) {
        if (block.type !== "figure") continue;
        const isBeside = /^[A-Za-z0-9_][A-Za-z0-9._-]*\.(?:svg|png|jpg)$/u.test(block.file);
        if (isBeside && files.has(folder + block.file)) continue;
        const name = shown(block.file);
        yield remarkAt(
          text,
          block.place,
          [
            `Das Bild ${name.de} liegt nicht neben dem Text.`,
            `The picture ${name.en} does not lie beside the text.`,
          ],
          [
            `Die Datei (SVG, PNG oder JPG) nach ${folder} legen und nur ihren Namen schreiben.`,
            `Put the file (SVG, PNG or JPG) into ${folder} and write its name only.`,
          ],
        );
      }
    }
  },
};
