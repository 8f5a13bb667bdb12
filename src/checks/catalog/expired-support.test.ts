import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { expiredSupport } from "./expired-support.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    expiredSupport.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("support/expired", () => {
  test("an offer that has ended is said so", () => {
    expect(
      say({
        software: [
          aSoftware({
            curation: {
              support: [
                {
                  organisation: "firma",
                  services: ["hosting"],
                  until: "2026-08-31",
                  source: { url: "https://example.org/", date: "2026-01-01" },
                },
              ],
            },
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/support/0/until (key)
        de: Das Angebot von „firma“ endete am 2026-08-31. → Nachsehen, ob es verlängert wurde, sonst den Eintrag weglassen.
        en: The offer of "firma" ended on 2026-08-31. → See whether it was prolonged; leave the item out otherwise."
    `);
  });

  test("an offer holds on its last day", () => {
    expect(
      say({
        software: [
          aSoftware({
            curation: {
              support: [
                {
                  organisation: "firma",
                  services: ["hosting"],
                  until: "2026-09-01",
                  source: { url: "https://example.org/", date: "2026-01-01" },
                },
              ],
            },
          }),
        ],
      }),
    ).toBe("");
  });
});
