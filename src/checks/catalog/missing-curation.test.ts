import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { rawFiles } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { missingCuration } from "./missing-curation.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    missingCuration.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("curation/missing", () => {
  test("somebody says where the facts of an entry come from", () => {
    expect(say({ software: [aSoftware({ curation: null })] })).toMatchInlineSnapshot(`
      "the document (value)
        de: Neben dieser Datei fehlt die curation.yml; niemand weiß, woher die Angaben stammen. → catalog/software/beispiel/curation.yml mit „facts“ anlegen.
        en: There is no curation.yml beside this file; nobody knows where its facts come from. → Create catalog/software/beispiel/curation.yml with "facts"."
    `);
  });

  test("a broken curation.yml has its own problems", () => {
    expect(
      say(
        { software: [aSoftware({ curation: null })] },
        rawFiles({ "catalog/software/beispiel/curation.yml": "" }),
      ),
    ).toBe("");
  });
});
