import { inlinesIn } from "../../policies/walk.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Links that run programs, read files, or lead nowhere in an output; only http, https and mailto leave a policy. */
export const dangerousLink: CatalogCheck = {
  rule: "policy/dangerous-link",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const { inline } of inlinesIn(text)) {
        if (inline.type !== "link" || isSafe(inline.address)) continue;
        const name = shown(inline.address);
        yield remarkAt(
          text,
          inline.place,
          [
            `Der Link ${name.de} wird nicht gesetzt: Erlaubt sind https, http und mailto, und Verweise auf Bestimmungen.`,
            `The link ${name.en} is not set: allowed are https, http and mailto, and references to clauses.`,
          ],
          [
            "Die ganze Adresse mit https:// schreiben, oder #kennung für eine Bestimmung.",
            "Write the whole address with https://, or #id for a clause.",
          ],
        );
      }
    }
  },
};

function isSafe(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/iu.test(address) && URL.canParse(address);
}
