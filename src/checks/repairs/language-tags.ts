import { type Document, isMap, isScalar, isSeq, type Scalar } from "yaml";
import { correctedLanguageTag, isLanguageTag } from "../../schema/formats/language-tag.ts";
import type { Repair } from "./repair.ts";

/** `en_GB` → `en-GB`, as a key of `description` and in `availableLanguages`. */
export const languageTags: Repair = {
  rules: ["language/unknown"],
  edit(document) {
    return tagsOf(document).map(rewrite).some(Boolean);
  },
};

function tagsOf(document: Document): readonly Scalar[] {
  const texts = document.get("description");
  const languages = document.getIn(["localisation", "availableLanguages"]);
  const nodes = [
    ...(isMap(texts) ? texts.items.map(({ key }) => key) : []),
    ...(isSeq(languages) ? languages.items : []),
  ];
  return nodes.filter((node) => isScalar(node));
}

function rewrite(scalar: Scalar): boolean {
  const text = String(scalar.value);
  const meant = isLanguageTag(text) ? null : correctedLanguageTag(text);
  if (meant === null) return false;
  scalar.value = meant;
  return true;
}
