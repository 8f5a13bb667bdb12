import { hasId, repeatedId } from "../../policies/ids.ts";
import type { Clause } from "../../policies/model.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Headings without an id, and paragraphs and items without one that oblige somebody: nobody can cite them. */
export const missingClauseId: CatalogCheck = {
  rule: "policy/missing-id",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const clause of text.clauses) {
        if (hasId(clause) || repeatedId(clause) !== null) continue;
        const { de, en } = NAMES[clause.kind];
        const [word] = clause.obligations;
        const because = word ? [` (${word.words})`, ` (${word.words})`] : ["", ""];
        yield remarkAt(
          text,
          clause.place,
          [`${de}${because[0]} hat keine Kennung.`, `${en}${because[1]} has no id.`],
          [
            "npm run fix ausführen, oder am Ende eine Kennung wie {#zweck} schreiben.",
            "Run npm run fix, or write an id such as {#purpose} at its end.",
          ],
        );
      }
    }
  },
};

const NAMES: Readonly<Record<Clause["kind"], { readonly de: string; readonly en: string }>> = {
  document: { de: "Das Dokument", en: "The document" },
  section: { de: "Diese Überschrift", en: "This heading" },
  paragraph: { de: "Dieser Absatz", en: "This paragraph" },
  item: { de: "Dieser Listenpunkt", en: "This list item" },
};
