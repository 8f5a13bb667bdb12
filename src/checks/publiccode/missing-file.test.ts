import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { missingFile } from "./missing-file.ts";

const value = {
  logo: "assets/logo.svg",
  monochromeLogo: "https://example.org/logo.svg",
  legal: { authorsFile: "AUTHORS" },
  description: { de: { screenshots: ["a.png", "./b.png"] } },
};

function say(files: readonly string[], complete: boolean): string {
  const read = (path: string) => (files.includes(path) ? new Uint8Array(1) : null);
  return said(missingFile.check({ value, asOf: "2026-09-01", beside: { read, complete } }));
}

describe("path/missing-file", () => {
  test("in the repository of the software every file that is named is there", () => {
    expect(say(["b.png"], true)).toMatchInlineSnapshot(`
      "/logo (key)
        de: Die Datei „assets/logo.svg“ gibt es neben dieser publiccode.yml nicht. → Den Pfad ab dem Ordner der publiccode.yml berichtigen oder den Schlüssel weglassen.
        en: There is no file "assets/logo.svg" beside this publiccode.yml. → Correct the path from the folder of publiccode.yml, or leave the key out.
      /description/de/screenshots/0 (value)
        de: Die Datei „a.png“ gibt es neben dieser publiccode.yml nicht. → Den Pfad ab dem Ordner der publiccode.yml berichtigen oder den Schlüssel weglassen.
        en: There is no file "a.png" beside this publiccode.yml. → Correct the path from the folder of publiccode.yml, or leave the key out.
      /legal/authorsFile (key)
        de: Die Datei „AUTHORS“ gibt es neben dieser publiccode.yml nicht. → Den Pfad ab dem Ordner der publiccode.yml berichtigen oder den Schlüssel weglassen.
        en: There is no file "AUTHORS" beside this publiccode.yml. → Correct the path from the folder of publiccode.yml, or leave the key out."
    `);
  });

  test("files that are there are found by their path from the folder", () => {
    expect(say(["assets/logo.svg", "AUTHORS", "a.png", "b.png"], true)).toBe("");
  });

  test("beside a copy of the file nothing is missing, and where nothing is known neither", () => {
    expect(say([], false)).toBe("");
    expect(said(missingFile.check({ value, asOf: "2026-09-01", beside: null }))).toBe("");
  });
});
