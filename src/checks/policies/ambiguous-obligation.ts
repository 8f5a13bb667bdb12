import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Words that two readers understand in two ways: MUSS NICHT is "need not" to one and "must not" to another. */
export const ambiguousObligation: CatalogCheck = {
  rule: "policy/ambiguous-obligation",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const { obligations, place } of text.clauses) {
        for (const { words } of obligations) {
          if (!AMBIGUOUS.test(words)) continue;
          const isGerman = !words.startsWith("MAY");
          const [no, free] = isGerman ? ["DARF NICHT", "KANN"] : ["MUST NOT", "MAY"];
          yield remarkAt(
            text,
            place,
            [
              `„${words}“ lässt sich als Verbot und als Freistellung lesen.`,
              `"${words}" can be read as a ban and as a permission.`,
            ],
            [
              `Für ein Verbot ${no} schreiben, für eine Freistellung ${free}.`,
              `Write ${no} for a ban, ${free} for a permission.`,
            ],
          );
        }
      }
    }
  },
};

const AMBIGUOUS = /^(?:MUSS|MÜSSEN|KANN|KÖNNEN) .*(?:NICHT|KEIN)|^MAY NOT$/u;
