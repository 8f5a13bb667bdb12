import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { previousId } from "./previous-id.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(previousId.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("id/previous-id-in-use", () => {
  test("an address leads to one entry", () => {
    expect(
      say({
        software: [
          aSoftware({ id: "a" }),
          aSoftware({ id: "b", curation: { previousIds: ["a", "alt"] } }),
          aSoftware({ id: "c", curation: { previousIds: ["alt"] } }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/previousIds/0 (value)
        de: Die Adresse „a“ gehört schon zu a; sie kann nicht auch hierher führen. → Die frühere Kennung weglassen.
        en: The address "a" belongs to a already; it cannot lead here as well. → Leave the previous id out.
      /previousIds/0 (value)
        de: Die Adresse „alt“ gehört schon zu catalog/software/b/curation.yml; sie kann nicht auch hierher führen. → Die frühere Kennung weglassen.
        en: The address "alt" belongs to catalog/software/b/curation.yml already; it cannot lead here as well. → Leave the previous id out."
    `);
  });

  test("rooms have addresses of their own", () => {
    expect(
      say({
        software: [aSoftware({ id: "a", curation: { previousIds: ["alt"] } })],
        organisations: [anOrganisation({ id: "alt" })],
      }),
    ).toBe("");
  });
});
