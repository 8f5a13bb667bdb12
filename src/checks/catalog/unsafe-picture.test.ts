import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { rawFiles } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import { unsafePicture } from "./unsafe-picture.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(unsafePicture.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }));
}

describe("picture/unsafe", () => {
  test("a logo is a drawing and nothing else", () => {
    expect(
      say(
        {},
        rawFiles({
          "catalog/software/a/1.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
          "catalog/software/a/2.svg": '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"></svg>',
          "catalog/software/a/3.svg":
            '<svg xmlns="http://www.w3.org/2000/svg"><use href="https://example.org/a.svg#b"/></svg>',
          "catalog/software/a/4.svg":
            '<!DOCTYPE svg []><svg xmlns="http://www.w3.org/2000/svg"></svg>',
          "catalog/software/a/5.svg": "<html/>",
          "catalog/software/a/6.svgz": "x",
          "catalog/software/a/7.png": "x",
        }),
      ),
    ).toMatchInlineSnapshot(`
      "the document (value)
        de: Das SVG enthält <script>; ein Logo ist nur eine Zeichnung. → Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.
        en: The SVG contains <script>; a logo is a drawing and nothing else. → Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.
      the document (value)
        de: Das SVG enthält das Attribut onload, das ein Programm startet. → Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.
        en: The SVG contains the attribute onload, which starts a program. → Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.
      the document (value)
        de: Das SVG verweist mit href auf etwas außerhalb der Datei. → Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.
        en: The SVG refers with href to something outside the file. → Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.
      the document (value)
        de: Das SVG hat einen DOCTYPE; darin könnten Entitäten stecken. → Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.
        en: The SVG has a DOCTYPE; entities could hide in it. → Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.
      the document (value)
        de: Die Datei ist kein SVG-Bild. → Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.
        en: The file is not an SVG picture. → Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.
      the document (value)
        de: Gepackte SVG-Bilder werden nicht angenommen; niemand kann sie im Merge-Request lesen. → Das Bild als einfaches SVG ohne Skripte, Verweise und DOCTYPE speichern, oder als PNG.
        en: Compressed SVG pictures are not accepted; nobody can read them in a merge request. → Save the picture as plain SVG without scripts, references and DOCTYPE, or as PNG.
      the document (value)
        de: Die Datei ist kein lesbares PNG-Bild. → Das Bild neu als PNG speichern.
        en: The file is not a readable PNG picture. → Save the picture as PNG again."
    `);
  });

  test("a plain drawing is shown", () => {
    expect(
      say(
        {},
        rawFiles({
          "catalog/software/a/1.svg":
            '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><style>a{fill:url(#g)}</style><path d="M0 0" fill="url(#g)"/><use href="#p"/></svg>',
        }),
      ),
    ).toBe("");
  });
});
