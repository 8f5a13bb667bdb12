import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { said } from "../../testing/said.ts";
import { aDescription, aSoftware } from "../../testing/software.ts";
import { missingLanguage } from "./missing-language.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    missingLanguage.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("description/missing-language", () => {
  test("an entry has a German and an English description", () => {
    expect(
      say({ software: [aSoftware({ publiccode: { description: { fr: aDescription() } } })] }),
    ).toMatchInlineSnapshot(`
      "/description (key)
        de: Die deutsche Beschreibung fehlt; die Seite zeigt eine andere Sprache. → Unter description den Abschnitt „de“ ergänzen.
        en: The German description is missing; the page shows another language. → Add the section "de" below description.
      /description (key)
        de: Die englische Beschreibung fehlt; die Seite zeigt eine andere Sprache. → Unter description den Abschnitt „en“ ergänzen.
        en: The English description is missing; the page shows another language. → Add the section "en" below description."
    `);
  });

  test("a description of a country speaks its language", () => {
    expect(
      say({
        software: [
          aSoftware({
            publiccode: { description: { "de-AT": aDescription(), EN: aDescription() } },
          }),
        ],
      }),
    ).toBe("");
  });
});
