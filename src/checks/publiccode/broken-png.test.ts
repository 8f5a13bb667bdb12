import { describe, expect, test } from "vitest";
import { aPngHeader } from "../../testing/png.ts";
import { said } from "../../testing/said.ts";
import { brokenPng } from "./broken-png.ts";

function say(bytes: Uint8Array | null): string {
  const beside = { read: () => bytes, complete: false };
  return said(brokenPng.check({ value: { logo: "logo.png" }, asOf: "2026-09-01", beside }));
}

describe("picture/broken-png", () => {
  test("a logo called .png begins like a PNG", () => {
    expect(say(new TextEncoder().encode("<html>no picture</html>"))).toMatchInlineSnapshot(`
      "/logo (key)
        de: Die Datei „logo.png“ ist kein lesbares PNG-Bild. → Das Bild neu als PNG speichern.
        en: The file "logo.png" is not a readable PNG picture. → Save the picture as PNG again."
    `);
  });

  test("a PNG is one, and a file that is not there is none that is broken", () => {
    expect(say(aPngHeader())).toBe("");
    expect(say(null)).toBe("");
  });
});
