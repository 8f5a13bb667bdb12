import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog, aTerm } from "../../testing/catalog.ts";
import { rawFiles } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import { missingTerm } from "./missing-term.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(missingTerm.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("vocabulary/missing-term", () => {
  test("every value of the standard has a label", () => {
    expect(
      say(
        { vocabularies: { maintenanceTypes: new Map([["none", aTerm("none")]]) } },
        rawFiles({ "catalog/vocabulary/maintenance-types.yml": "" }),
      ),
    ).toMatchInlineSnapshot(`
      "/terms (key)
        de: 3 Werte des Standards haben keine Bezeichnung: internal, contract, community → Für jeden Wert einen Eintrag mit deutscher und englischer Bezeichnung ergänzen.
        en: 3 values of the standard have no label: internal, contract, community → Add an item with a German and an English label for each value."
    `);
  });

  test("a list that is not there is said to be missing elsewhere", () => {
    expect(say({})).toBe("");
  });
});
