import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { endingOf, type Picture, picturesOf } from "./pictures.ts";

const TYPES: Readonly<Record<Picture["use"], readonly string[]>> = {
  logo: [".svg", ".svgz", ".png"],
  screenshot: [".png", ".jpg"],
};

/** Pictures whose names do not end like those that the standard allows. */
export const pictureType: PublicCodeCheck = {
  rule: "picture/unknown-type",
  level: "error",
  *check({ value }) {
    for (const picture of picturesOf(value)) {
      // Paths that are refused as such are the schema's business.
      if (/^(?:\/|file:)/u.test(picture.value)) continue;
      const types = TYPES[picture.use];
      if (types.includes(endingOf(picture.value))) continue;
      const name = shown(picture.value);
      const names = types.join(", ");
      yield {
        pointer: picture.pointer,
        at: picture.use === "logo" ? "key" : "value",
        message: {
          de: `${name.de} endet nicht auf ${names}; andere Bildarten lässt der Standard hier nicht zu.`,
          en: `${name.en} does not end in ${names}; the standard allows no other pictures here.`,
        },
        fix: fixFor(picture.use),
      };
    }
  },
};

function fixFor(use: Picture["use"]): { readonly de: string; readonly en: string } {
  if (use === "logo") {
    return { de: "Ein Logo als SVG oder PNG nennen.", en: "Name a logo in SVG or PNG." };
  }
  return {
    de: "Das Bild als .png oder .jpg speichern (auch .jpeg wird abgewiesen).",
    en: "Save the picture as .png or .jpg (.jpeg is refused too).",
  };
}
