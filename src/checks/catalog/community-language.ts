import { correctedLanguageTag, isLanguageTag } from "../../schema/formats/language-tag.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { located, valuesOf } from "../entries.ts";

/** Languages of communities that are no language tags. */
export const communityLanguage: CatalogCheck = {
  rule: "language/unknown",
  level: "error",
  *check({ catalog }) {
    for (const { file, value } of valuesOf(catalog.communities)) {
      for (const { pointer, value: tag } of located(value.languages, "/languages")) {
        if (isLanguageTag(tag)) continue;
        const name = shown(tag);
        const meant = correctedLanguageTag(tag) ?? "de";
        yield {
          file,
          pointer,
          at: "value",
          message: {
            de: `${name.de} ist kein Sprachkürzel nach BCP 47.`,
            en: `${name.en} is not a language tag by BCP 47.`,
          },
          fix: { de: `Ein Kürzel wie ${meant} schreiben.`, en: `Write a tag such as ${meant}.` },
        };
      }
    }
  },
};
