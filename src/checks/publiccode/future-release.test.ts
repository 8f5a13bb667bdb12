import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { futureRelease } from "./future-release.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(futureRelease.check({ value, asOf, beside: null }));
}

describe("date/future-release", () => {
  test("a release after the day of the check has not happened", () => {
    expect(say({ releaseDate: "2026-09-02" })).toMatchInlineSnapshot(`
      "/releaseDate (key)
        de: Das Datum der Veröffentlichung, 2026-09-02, liegt nach dem 2026-09-01. → Das Datum der letzten erschienenen Version schreiben.
        en: The date of the release, 2026-09-02, is after 2026-09-01. → Write the date of the latest version that is out."
    `);
  });

  test("a release of the same day has", () => {
    expect(say({ releaseDate: "2026-09-01" })).toBe("");
  });
});
