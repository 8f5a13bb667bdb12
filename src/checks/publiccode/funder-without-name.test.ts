import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { funderWithoutName } from "./funder-without-name.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(funderWithoutName.check({ value, asOf, beside: null }));
}

describe("publiccode/funder-without-name", () => {
  test("the standard asks for the name of a funder, though the parser does not", () => {
    expect(say(aPublicCode({ fundedBy: [{ uri: "https://example.org" }] }))).toMatchInlineSnapshot(`
      "/fundedBy/0 (value)
        de: Der Name des Geldgebers fehlt. Der Wortlaut des Standards verlangt ihn; Kataloge, die danach gehen, weisen die Datei ab. → „name“ ergänzen.
        en: The name of the funder is missing. The text of the standard asks for it; catalogues that go by the text refuse the file. → Add "name"."
    `);
  });

  test("a funder with a name is complete", () => {
    expect(say(aPublicCode({ fundedBy: [{ uri: "https://example.org", name: "Stadt" }] }))).toBe(
      "",
    );
  });
});
