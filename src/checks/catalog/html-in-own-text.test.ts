import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { aSuite } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { htmlInOwnText } from "./html-in-own-text.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(htmlInOwnText.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("text/html", () => {
  test("curators write no HTML", () => {
    expect(
      say({ suites: [aSuite({ longDescription: { de: "<script>x</script>", en: "plain" } })] }),
    ).toMatchInlineSnapshot(`
      "/longDescription/de (key)
        de: longDescription.de: HTML („<script>“) wird nicht dargestellt. → Reinen Text schreiben, in langen Beschreibungen Markdown.
        en: longDescription.de: HTML ("<script>") is not rendered. → Write plain text, in long descriptions Markdown."
    `);
  });

  test("Markdown is no HTML", () => {
    expect(
      say({
        suites: [
          aSuite({ longDescription: { de: "**fett** <https://example.org>", en: "a < b" } }),
        ],
      }),
    ).toBe("");
  });
});
