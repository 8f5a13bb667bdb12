import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { repeatedReference } from "./repeated-reference.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    repeatedReference.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("reference/repeated", () => {
  test("one use of one software is one item", () => {
    expect(
      say({
        organisations: [
          anOrganisation({
            uses: ["a", "b", "a"].map((software) => ({
              software,
              source: { url: "https://example.org/", date: "2026-01-01" },
            })),
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/uses/2/software (key)
        de: „a“ steht schon in dieser Liste. → Beide Einträge zu einem machen.
        en: "a" is already in this list. → Make one entry of the two."
    `);
  });

  test("an organisation may have several roles", () => {
    expect(
      say({
        software: [
          aSoftware({
            curation: {
              organisations: [
                { id: "a", role: "developer" },
                { id: "a", role: "funder" },
              ],
            },
          }),
        ],
      }),
    ).toBe("");
  });
});
