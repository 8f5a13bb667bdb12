import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { parentCycle } from "./parent-cycle.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(parentCycle.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("organisation/parent-cycle", () => {
  test("an organisation is not, over some steps, a part of itself", () => {
    expect(
      say({
        organisations: [
          anOrganisation({ id: "a", parent: "b" }),
          anOrganisation({ id: "b", parent: "c" }),
          anOrganisation({ id: "c", parent: "a" }),
          anOrganisation({ id: "d", parent: "a" }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/parent (key)
        de: „a“ gehört über b zu sich selbst: a → b → c → a. → Bei einer der Organisationen „parent“ berichtigen.
        en: "a" belongs by way of b to itself: a → b → c → a. → Correct "parent" in one of the organisations.
      /parent (key)
        de: „b“ gehört über c zu sich selbst: b → c → a → b. → Bei einer der Organisationen „parent“ berichtigen.
        en: "b" belongs by way of c to itself: b → c → a → b. → Correct "parent" in one of the organisations.
      /parent (key)
        de: „c“ gehört über a zu sich selbst: c → a → b → c. → Bei einer der Organisationen „parent“ berichtigen.
        en: "c" belongs by way of a to itself: c → a → b → c. → Correct "parent" in one of the organisations."
    `);
  });

  test("a chain that ends, or leads nowhere, is none", () => {
    expect(
      say({
        organisations: [
          anOrganisation({ id: "a", parent: "b" }),
          anOrganisation({ id: "b" }),
          anOrganisation({ id: "c", parent: "x" }),
        ],
      }),
    ).toBe("");
  });
});
