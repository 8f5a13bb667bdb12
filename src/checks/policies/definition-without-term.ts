import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Definitions that do not show which term they define. */
export const definitionWithoutTerm: CatalogCheck = {
  rule: "policy/definition-without-term",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const { term, place } of text.clauses) {
        if (term !== "") continue;
        yield remarkAt(
          text,
          place,
          ["Diese Begriffsbestimmung nennt keinen Begriff.", "This definition names no term."],
          [
            "Den Begriff fett schreiben: **Quelltext:** …",
            "Write the term in bold: **source code:** …",
          ],
        );
      }
    }
  },
};
