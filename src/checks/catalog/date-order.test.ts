import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { dateOrder } from "./date-order.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(dateOrder.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("date/order", () => {
  test("nothing ends before it begins", () => {
    expect(
      say({
        organisations: [
          anOrganisation({
            uses: [
              {
                software: "a",
                since: "2024-05",
                until: "2023",
                source: { url: "https://example.org/", date: "2026-01-01" },
              },
            ],
          }),
        ],
        software: [
          aSoftware({
            curation: {
              replies: [
                {
                  to: "a",
                  text: { de: "a", en: "a" },
                  author: "b",
                  date: "2026-02-01",
                  until: "2026-01-31",
                },
              ],
            },
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/uses/0/until (key)
        de: Das Ende (2023) liegt vor dem Anfang (2024-05). → Eines der beiden Daten berichtigen.
        en: The end (2023) is before the beginning (2024-05). → Correct one of the two dates.
      /replies/0/until (key)
        de: Das Ende (2026-01-31) liegt vor dem Anfang (2026-02-01). → Eines der beiden Daten berichtigen.
        en: The end (2026-01-31) is before the beginning (2026-02-01). → Correct one of the two dates."
    `);
  });

  test("of a year only the year counts", () => {
    expect(
      say({
        organisations: [
          anOrganisation({
            uses: [
              {
                software: "a",
                since: "2024-05-01",
                until: "2024",
                source: { url: "https://example.org/", date: "2026-01-01" },
              },
            ],
          }),
        ],
      }),
    ).toBe("");
  });
});
