import type { CatalogCheck } from "../check.ts";
import { ownFilesOf } from "../entries.ts";
import { allTexts } from "../reading.ts";

/** Web addresses without encryption in the curators' files. */
export const insecureOwnAddress: CatalogCheck = {
  rule: "address/insecure",
  level: "hint",
  enforces: ["admission@2026.3#addresses"],
  *check({ catalog }) {
    for (const { file, value } of ownFilesOf(catalog)) {
      for (const text of allTexts(value)) {
        if (!/^http:\/\//iu.test(text.value)) continue;
        yield {
          file,
          pointer: text.pointer,
          at: /\/[0-9]+$/u.test(text.pointer) ? "value" : "key",
          message: {
            de: "Die Adresse beginnt mit http:// und wird unverschlüsselt aufgerufen.",
            en: "The address begins with http:// and is opened without encryption.",
          },
          fix: {
            de: "https:// schreiben, wenn der Server es kann.",
            en: "Write https:// if the server can do it.",
          },
        };
      }
    }
  },
};
