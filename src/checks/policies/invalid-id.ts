import { isId } from "../../catalog/kind.ts";
import { hasId } from "../../policies/ids.ts";
import type { Clause } from "../../policies/model.ts";
import { looksLikeAttributes } from "../../policies/parse/attributes.ts";
import { textOf } from "../../policies/text.ts";
import { blocksOf } from "../../policies/walk.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Ids that cannot be ids, and braces at the end of a text that nobody understands. */
export const invalidClauseId: CatalogCheck = {
  rule: "policy/invalid-id",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const clause of text.clauses) {
        const wrong = wrongAttributesOf(clause);
        if (wrong === null) continue;
        const name = shown(wrong);
        yield remarkAt(
          text,
          clause.place,
          [
            `${name.de} ist keine Kennung: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 64 Zeichen.`,
            `${name.en} is no id: lower-case letters a–z, digits and single hyphens, 64 characters at most.`,
          ],
          [
            "Am Ende {#kennung} schreiben, bei einer Begriffsbestimmung {#kennung .definition}.",
            "Write {#id} at the end, for a definition {#id .definition}.",
          ],
        );
      }
    }
  },
};

function wrongAttributesOf(clause: Clause): string | null {
  if (clause.id !== "" && hasId(clause) && !isId(clause.id)) return clause.id;
  const texts = [...blocksOf(clause)].flatMap((block) =>
    block.type === "paragraph" ? [textOf(block.inlines)] : [],
  );
  const wrong = [textOf(clause.heading), ...texts].find(looksLikeAttributes);
  return wrong === undefined ? null : wrong.slice(wrong.lastIndexOf("{"));
}
