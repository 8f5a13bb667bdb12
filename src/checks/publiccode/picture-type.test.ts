import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { pictureType } from "./picture-type.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(pictureType.check({ value, asOf, beside: null }));
}

describe("picture/unknown-type", () => {
  test("logos and screenshots have the endings of the standard", () => {
    expect(
      say({
        logo: "assets/logo.webp",
        description: { de: { screenshots: ["a.jpeg", "https://example.org/b.png?size=1"] } },
      }),
    ).toMatchInlineSnapshot(`
      "/logo (key)
        de: „assets/logo.webp“ endet nicht auf .svg, .svgz, .png; andere Bildarten lässt der Standard hier nicht zu. → Ein Logo als SVG oder PNG nennen.
        en: "assets/logo.webp" does not end in .svg, .svgz, .png; the standard allows no other pictures here. → Name a logo in SVG or PNG.
      /description/de/screenshots/0 (value)
        de: „a.jpeg“ endet nicht auf .png, .jpg; andere Bildarten lässt der Standard hier nicht zu. → Das Bild als .png oder .jpg speichern (auch .jpeg wird abgewiesen).
        en: "a.jpeg" does not end in .png, .jpg; the standard allows no other pictures here. → Save the picture as .png or .jpg (.jpeg is refused too)."
    `);
  });

  test("letter case makes no difference", () => {
    expect(say({ logo: "LOGO.SVG", monochromeLogo: "https://example.org/logo.png?raw=true" })).toBe(
      "",
    );
  });

  test("an address without an ending names no known picture", () => {
    expect(say({ logo: "https://example.org/avatar" })).toMatchInlineSnapshot(`
      "/logo (key)
        de: „https://example.org/avatar“ endet nicht auf .svg, .svgz, .png; andere Bildarten lässt der Standard hier nicht zu. → Ein Logo als SVG oder PNG nennen.
        en: "https://example.org/avatar" does not end in .svg, .svgz, .png; the standard allows no other pictures here. → Name a logo in SVG or PNG."
    `);
  });
});
