import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { insecureAddress } from "./insecure-address.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(insecureAddress.check({ value, asOf, beside: null }));
}

describe("address/insecure", () => {
  test("an address without encryption is a hint", () => {
    expect(
      say({ landingURL: "http://example.org", url: "https://example.org" }),
    ).toMatchInlineSnapshot(`
      "/landingURL (key)
        de: landingURL: Die Adresse beginnt mit http:// und wird unverschlüsselt aufgerufen. → https:// schreiben, wenn der Server es kann.
        en: landingURL: The address begins with http:// and is opened without encryption. → Write https:// if the server can do it."
    `);
  });

  test("a path is no address", () => {
    expect(say({ logo: "assets/logo.svg" })).toBe("");
  });
});
