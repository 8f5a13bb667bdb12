import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog, aSite } from "../../testing/catalog.ts";
import { said } from "../../testing/said.ts";
import { siteOperator } from "./site-operator.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(siteOperator.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("site/missing-operator", () => {
  test("a copy that is no demonstration names who answers for it", () => {
    expect(say({ site: aSite({ demonstration: false }) })).toMatchInlineSnapshot(`
      "the document (value)
        de: Diese Kopie ist keine Demonstration, nennt aber keinen Betreiber; das Impressum wäre unvollständig. → „operator“ ergänzen.
        en: This copy is no demonstration, but names no operator; the imprint would be incomplete. → Add "operator"."
    `);
  });

  test("a demonstration needs none", () => {
    expect(say({ site: aSite() })).toBe("");
  });
});
