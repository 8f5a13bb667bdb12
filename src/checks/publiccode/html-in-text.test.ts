import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { htmlInText } from "./html-in-text.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(htmlInText.check({ value, asOf, beside: null }));
}

describe("text/html", () => {
  test("HTML and script in any text are named", () => {
    expect(
      say({
        name: "<b>Fett</b>",
        description: {
          de: {
            features: ["<script>alert(1)</script>"],
            longDescription: "<p onclick=x>a<br>b</p><img src=x>",
          },
        },
      }),
    ).toMatchInlineSnapshot(`
      "/name (key)
        de: name: HTML („<b>“) wird nicht dargestellt. → Reinen Text oder Markdown schreiben, in longDescription zum Beispiel **fett** und - für Listen.
        en: name: HTML ("<b>") is not rendered. → Write plain text or Markdown, in longDescription for instance **bold** and - for lists.
      /description/de/features/0 (value)
        de: description.de.features[0]: HTML („<script>“) wird nicht dargestellt. → Reinen Text oder Markdown schreiben, in longDescription zum Beispiel **fett** und - für Listen.
        en: description.de.features[0]: HTML ("<script>") is not rendered. → Write plain text or Markdown, in longDescription for instance **bold** and - for lists.
      /description/de/longDescription (key)
        de: description.de.longDescription: HTML („<p>“, „<br>“ oder „<img>“) wird nicht dargestellt. → Reinen Text oder Markdown schreiben, in longDescription zum Beispiel **fett** und - für Listen.
        en: description.de.longDescription: HTML ("<p>", "<br>" or "<img>") is not rendered. → Write plain text or Markdown, in longDescription for instance **bold** and - for lists."
    `);
  });

  test("placeholders, comparisons and autolinks are no HTML", () => {
    expect(
      say({
        description: { de: { longDescription: "run <id> if a < b, see <https://example.org>" } },
      }),
    ).toBe("");
  });
});
