import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { oldVersion } from "./old-version.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(oldVersion.check({ value, asOf, beside: null }));
}

describe("publiccode/old-version", () => {
  test("an old version is read as 0.7 and said to be outdated", () => {
    expect(say(aPublicCode({ publiccodeYmlVersion: "0.4.0" }))).toMatchInlineSnapshot(`
      "/publiccodeYmlVersion (key)
        de: Die Version 0.4.0 des Standards ist überholt; die Datei wird als 0.7 gelesen. → "0" schreiben.
        en: Version 0.4.0 of the standard is outdated; the file is read as 0.7. → Write "0"."
    `);
  });

  test("0 and 0.7 are the newest version", () => {
    for (const publiccodeYmlVersion of ["0", "0.7", "0.7.0"] as const) {
      expect(say(aPublicCode({ publiccodeYmlVersion }))).toBe("");
    }
  });

  test("a version that is no text is the business of the schema", () => {
    expect(say({ publiccodeYmlVersion: ["0.4"] })).toBe("");
  });
});
