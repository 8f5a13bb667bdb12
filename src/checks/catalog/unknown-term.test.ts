import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog, aTerm } from "../../testing/catalog.ts";
import { said } from "../../testing/said.ts";
import { unknownTerm } from "./unknown-term.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(unknownTerm.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("vocabulary/unknown-term", () => {
  test("a label for a value that nobody can have is useless", () => {
    expect(
      say({
        vocabularies: {
          categories: new Map([
            ["offce", aTerm("offce")],
            ["geheim", aTerm("geheim")],
          ]),
        },
      }),
    ).toMatchInlineSnapshot(`
      "/terms/0/id (key)
        de: „offce“ ist kein Wert dieser Liste des Standards; kein Eintrag kann ihn haben. → „office“ schreiben?
        en: "offce" is not a value of this list of the standard; no entry can have it. → Write "office"?
      /terms/1/id (key)
        de: „geheim“ ist kein Wert dieser Liste des Standards; kein Eintrag kann ihn haben. → Den Wert weglassen.
        en: "geheim" is not a value of this list of the standard; no entry can have it. → Leave the value out."
    `);
  });

  test("values of the standard are known", () => {
    expect(say({})).toBe("");
  });
});
