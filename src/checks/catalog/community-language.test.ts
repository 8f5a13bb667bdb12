import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { aCommunity } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { communityLanguage } from "./community-language.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    communityLanguage.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("language/unknown", () => {
  test("a language has a tag", () => {
    expect(
      say({ communities: [aCommunity({ languages: ["de", "deu", "en-gb"] })] }),
    ).toMatchInlineSnapshot(`
      "/languages/1 (value)
        de: „deu“ ist kein Sprachkürzel nach BCP 47. → Ein Kürzel wie de schreiben.
        en: "deu" is not a language tag by BCP 47. → Write a tag such as de."
    `);
  });

  test("tags may stand in any case", () => {
    expect(say({ communities: [aCommunity({ languages: ["pt-BR", "de-ch"] })] })).toBe("");
  });
});
