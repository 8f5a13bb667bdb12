import type { PolicyFrontMatter } from "../../schema/generated/policy-version.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkOn, textsOf } from "./texts.ts";

const ONLY_IN_ORIGINAL = [
  ...["date", "inForce", "decision", "parent", "clauses", "repealed", "undecided"],
] as readonly (keyof PolicyFrontMatter)[];

/** Facts of a version that stand in a translation, where they could contradict the original. */
export const translationFacts: CatalogCheck = {
  rule: "policy/facts-in-translation",
  level: "error",
  *check({ catalog }) {
    for (const { policy, text } of textsOf(catalog)) {
      const [original = ""] = policy.facts.languages;
      const { file, front, language } = text;
      if (language === original) {
        if (front.translates !== undefined) {
          yield remarkOn(
            file,
            "/translates",
            [
              `„${language}“ steht in policy.yml zuerst und ist das Original.`,
              `"${language}" comes first in policy.yml and is the original.`,
            ],
            ["Den Schlüssel löschen.", "Delete the key."],
          );
        }
        continue;
      }
      if (front.translates !== original) {
        yield remarkOn(
          file,
          front.translates === undefined ? "" : "/translates",
          [
            `Dieser Text ist eine Übersetzung aus „${original}“ und sagt es nicht.`,
            `This text is a translation from "${original}" and does not say so.`,
          ],
          [`translates: ${original} schreiben.`, `Write translates: ${original}.`],
        );
      }
      for (const key of ONLY_IN_ORIGINAL.filter((each) => front[each] !== undefined)) {
        yield remarkOn(
          file,
          `/${key}`,
          [`„${key}“ steht nur im Original.`, `"${key}" stands in the original only.`],
          ["Den Schlüssel hier löschen.", "Delete the key here."],
        );
      }
    }
  },
};
