import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { futureDate } from "./future-date.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(futureDate.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("date/in-future", () => {
  test("nobody has looked tomorrow", () => {
    expect(
      say({
        organisations: [
          anOrganisation({ sources: [{ url: "https://example.org/", date: "2026-09-02" }] }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/sources/0/date (key)
        de: Das Datum 2026-09-02 liegt nach dem 2026-09-01. → Den Tag schreiben, an dem jemand nachgesehen hat.
        en: The date 2026-09-02 is after 2026-09-01. → Write the day on which somebody looked."
    `);
  });

  test("dates of offers may lie ahead", () => {
    expect(
      say({
        software: [
          aSoftware({
            curation: {
              support: [
                {
                  organisation: "a",
                  services: ["hosting"],
                  until: "2030-01-01",
                  source: { url: "https://example.org/", date: "2026-09-01" },
                },
              ],
            },
          }),
        ],
      }),
    ).toBe("");
  });
});
