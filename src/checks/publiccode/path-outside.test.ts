import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { pathOutside } from "./path-outside.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(pathOutside.check({ value, asOf, beside: null }));
}

describe("path/outside", () => {
  test("a path out of the folder is refused", () => {
    expect(
      say({
        logo: "../secret.svg",
        legal: { authorsFile: "docs/../../AUTHORS" },
        description: { de: { screenshots: ["..\\\\a.png"] } },
      }),
    ).toMatchInlineSnapshot(`
      "/logo (key)
        de: Der Pfad „../secret.svg“ führt aus dem Ordner der publiccode.yml hinaus. → Die Datei in das Repository legen und den Pfad ohne „..“ schreiben.
        en: The path "../secret.svg" leads out of the folder of publiccode.yml. → Put the file into the repository, and write the path without "..".
      /description/de/screenshots/0 (value)
        de: Der Pfad „..\\\\a.png“ führt aus dem Ordner der publiccode.yml hinaus. → Die Datei in das Repository legen und den Pfad ohne „..“ schreiben.
        en: The path "..\\\\a.png" leads out of the folder of publiccode.yml. → Put the file into the repository, and write the path without "..".
      /legal/authorsFile (key)
        de: Der Pfad „docs/../../AUTHORS“ führt aus dem Ordner der publiccode.yml hinaus. → Die Datei in das Repository legen und den Pfad ohne „..“ schreiben.
        en: The path "docs/../../AUTHORS" leads out of the folder of publiccode.yml. → Put the file into the repository, and write the path without ".."."
    `);
  });

  test("dots within the folder do no harm", () => {
    expect(say({ logo: "./assets/../logo.svg" })).toBe("");
  });
});
