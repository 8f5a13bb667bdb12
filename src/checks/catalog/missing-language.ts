import type { Localized } from "../../problem/problem.ts";
import type { CatalogCheck } from "../check.ts";
import { publicCodesOf } from "../entries.ts";

const LANGUAGES: Readonly<Record<string, Localized>> = {
  de: { de: "deutsche", en: "German" },
  en: { de: "englische", en: "English" },
};

/** Entries without a description in German or English, the languages of the pages. */
export const missingLanguage: CatalogCheck = {
  rule: "description/missing-language",
  level: "warning",
  enforces: ["admission@2026.3#languages"],
  *check({ catalog }) {
    for (const { file, value } of publicCodesOf(catalog)) {
      const written = new Set(Object.keys(value.description).map(baseOf));
      for (const [language, name] of Object.entries(LANGUAGES)) {
        if (written.has(language)) continue;
        yield {
          file,
          pointer: "/description",
          at: "key",
          message: {
            de: `Die ${name.de} Beschreibung fehlt; die Seite zeigt eine andere Sprache.`,
            en: `The ${name.en} description is missing; the page shows another language.`,
          },
          fix: {
            de: `Unter description den Abschnitt „${language}“ ergänzen.`,
            en: `Add the section "${language}" below description.`,
          },
        };
      }
    }
  },
};

function baseOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
