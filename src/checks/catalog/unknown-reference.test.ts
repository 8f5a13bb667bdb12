import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog, aProduct } from "../../testing/catalog.ts";
import { aCommunity, anOrganisation, aSuite } from "../../testing/entries.ts";
import { rawFiles } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { unknownReference } from "./unknown-reference.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    unknownReference.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("reference/unknown", () => {
  test("an id that names nothing gets the nearest one or the file to create", () => {
    expect(
      say({
        software: [
          aSoftware({
            curation: { publisher: "stat", alternatives: ["nirgends"], topics: ["fremd"] },
          }),
        ],
        organisations: [anOrganisation()],
      }),
    ).toMatchInlineSnapshot(`
      "/publisher (key)
        de: Die Organisation „stat“ gibt es in diesem Katalog nicht. → „stadt“ schreiben?
        en: There is no organisation "stat" in this catalogue. → Write "stadt"?
      /topics/0 (value)
        de: Das Thema „fremd“ gibt es in diesem Katalog nicht. → „fremd“ in catalog/vocabulary/topics.yml ergänzen.
        en: There is no topic "fremd" in this catalogue. → Add "fremd" to catalog/vocabulary/topics.yml.
      /alternatives/0 (value)
        de: Die Software „nirgends“ gibt es in diesem Katalog nicht. → catalog/software/nirgends/publiccode.yml anlegen oder den Verweis weglassen.
        en: There is no software "nirgends" in this catalogue. → Create catalog/software/nirgends/publiccode.yml, or leave the reference out."
    `);
  });

  test("organisations, suites, communities and products are looked at too", () => {
    expect(
      say({
        organisations: [
          anOrganisation({
            parent: "land",
            uses: [
              { software: "weg", source: { url: "https://example.org/", date: "2026-01-01" } },
            ],
          }),
        ],
        suites: [aSuite({ publisher: "niemand" })],
        communities: [aCommunity({ software: ["weg"] })],
        vocabularies: { products: new Map([["p", aProduct({ category: "keine" })]]) },
      }),
    ).toMatchInlineSnapshot(`
      "/parent (key)
        de: Die Organisation „land“ gibt es in diesem Katalog nicht. → catalog/organisations/land.yml anlegen oder den Verweis weglassen.
        en: There is no organisation "land" in this catalogue. → Create catalog/organisations/land.yml, or leave the reference out.
      /uses/0/software (key)
        de: Die Software „weg“ gibt es in diesem Katalog nicht. → catalog/software/weg/publiccode.yml anlegen oder den Verweis weglassen.
        en: There is no software "weg" in this catalogue. → Create catalog/software/weg/publiccode.yml, or leave the reference out.
      /publisher (key)
        de: Die Organisation „niemand“ gibt es in diesem Katalog nicht. → catalog/organisations/niemand.yml anlegen oder den Verweis weglassen.
        en: There is no organisation "niemand" in this catalogue. → Create catalog/organisations/niemand.yml, or leave the reference out.
      /software/0 (value)
        de: Die Software „weg“ gibt es in diesem Katalog nicht. → catalog/software/weg/publiccode.yml anlegen oder den Verweis weglassen.
        en: There is no software "weg" in this catalogue. → Create catalog/software/weg/publiccode.yml, or leave the reference out.
      /products/0/category (key)
        de: Die Kategorie „keine“ gibt es in diesem Katalog nicht. → Eine Kategorie des Standards wählen.
        en: There is no category "keine" in this catalogue. → Choose a category of the standard."
    `);
  });

  test("an entry that is there and broken has its own problems", () => {
    expect(
      say(
        { software: [aSoftware({ curation: { alternatives: ["kaputt"] } })] },
        rawFiles({ "catalog/software/kaputt/publiccode.yml": "" }),
      ),
    ).toBe("");
  });
});
