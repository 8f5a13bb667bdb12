import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { duplicateRepository } from "./duplicate-repository.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    duplicateRepository.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("repository/duplicate", () => {
  test("a repository belongs to one entry, however it is written", () => {
    expect(
      say({
        software: [
          aSoftware({ id: "a", publiccode: { url: "https://git.example.org/A/Repo.git" } }),
          aSoftware({ id: "b", publiccode: { url: "http://git.example.org/a/repo/" } }),
          aSoftware({
            id: "c",
            curation: {
              mirrors: ["https://mirror.example.org/x", "https://git.example.org/a/repo"],
            },
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/url (key)
        de: Dieses Repository gehört schon zu „a“. → Den Eintrag „a“ ergänzen statt eines zweiten, oder die Adresse berichtigen.
        en: This repository belongs to "a" already. → Improve the entry "a" instead of adding a second one, or correct the address.
      /mirrors/1 (value)
        de: Dieses Repository gehört schon zu „a“. → Den Eintrag „a“ ergänzen statt eines zweiten, oder die Adresse berichtigen.
        en: This repository belongs to "a" already. → Improve the entry "a" instead of adding a second one, or correct the address."
    `);
  });

  test("an entry may name its own repository as its origin", () => {
    expect(
      say({
        software: [
          aSoftware({
            id: "a",
            publiccode: { url: "https://git.example.org/a/r" },
            curation: { origin: "https://git.example.org/a/r" },
          }),
        ],
      }),
    ).toBe("");
  });
});
