import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { selfReference } from "./self-reference.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(selfReference.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("reference/self", () => {
  test("nobody is an alternative to itself", () => {
    expect(
      say({ software: [aSoftware({ id: "a", curation: { alternatives: ["a"] } })] }),
    ).toMatchInlineSnapshot(`
      "/alternatives/0 (value)
        de: „a“ nennt sich hier selbst. → Den Verweis weglassen.
        en: "a" names itself here. → Leave the reference out."
    `);
  });

  test("a software may have the id of its publisher", () => {
    expect(
      say({
        software: [aSoftware({ id: "a", curation: { publisher: "a" } })],
        organisations: [anOrganisation({ id: "a" })],
      }),
    ).toBe("");
  });
});
