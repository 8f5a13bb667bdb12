import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation, aSuite } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { insecureOwnAddress } from "./insecure-address.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    insecureOwnAddress.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("address/insecure", () => {
  test("the curators' addresses are looked at too", () => {
    expect(
      say({ organisations: [anOrganisation({ website: "http://example.org/" })] }),
    ).toMatchInlineSnapshot(`
      "/website (key)
        de: Die Adresse beginnt mit http:// und wird unverschlüsselt aufgerufen. → https:// schreiben, wenn der Server es kann.
        en: The address begins with http:// and is opened without encryption. → Write https:// if the server can do it."
    `);
  });

  test("an address with encryption is right", () => {
    expect(say({ organisations: [anOrganisation()], suites: [aSuite()] })).toBe("");
  });
});
