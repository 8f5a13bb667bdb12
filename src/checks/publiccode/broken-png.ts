import { sizeOfPng } from "../../schema/pictures/png.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { endingOf, pathIn, picturesOf } from "./pictures.ts";

/** Logos that are called .png and are no PNG. */
export const brokenPng: PublicCodeCheck = {
  rule: "picture/broken-png",
  level: "error",
  *check({ value, beside }) {
    for (const picture of picturesOf(value)) {
      if (picture.use !== "logo" || endingOf(picture.value) !== ".png") continue;
      const bytes = beside?.read(pathIn(picture.value) ?? "") ?? null;
      if (bytes === null || sizeOfPng(bytes)) continue;
      const name = shown(picture.value);
      yield {
        pointer: picture.pointer,
        at: "key",
        message: {
          de: `Die Datei ${name.de} ist kein lesbares PNG-Bild.`,
          en: `The file ${name.en} is not a readable PNG picture.`,
        },
        fix: { de: "Das Bild neu als PNG speichern.", en: "Save the picture as PNG again." },
      };
    }
  },
};
