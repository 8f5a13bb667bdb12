import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aDescription, aPublicCode } from "../../testing/software.ts";
import { deprecatedKey } from "./deprecated-key.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(deprecatedKey.check({ value, asOf, beside: null }));
}

describe("publiccode/deprecated-key", () => {
  test("keys that were given up are named with what to do instead", () => {
    expect(
      say({
        ...aPublicCode({ monochromeLogo: "logo.svg", inputTypes: [], outputTypes: ["text/plain"] }),
        legal: { license: "MIT", repoOwner: "Stadt", authorsFile: "AUTHORS" },
        it: { conforme: {}, riuso: { codiceIPA: "c_h501" } },
      }),
    ).toMatchInlineSnapshot(`
      "/monochromeLogo (key)
        de: Der Schlüssel „monochromeLogo“ ist veraltet und wird aus dem Standard verschwinden. → „logo“ verwenden.
        en: The key "monochromeLogo" is deprecated and will leave the standard. → Use "logo".
      /inputTypes (key)
        de: Der Schlüssel „inputTypes“ ist veraltet und wird aus dem Standard verschwinden. → Den Schlüssel weglassen.
        en: The key "inputTypes" is deprecated and will leave the standard. → Leave the key out.
      /outputTypes (key)
        de: Der Schlüssel „outputTypes“ ist veraltet und wird aus dem Standard verschwinden. → Den Schlüssel weglassen.
        en: The key "outputTypes" is deprecated and will leave the standard. → Leave the key out.
      /legal/authorsFile (key)
        de: Der Schlüssel „legal.authorsFile“ ist veraltet und wird aus dem Standard verschwinden. → Den Schlüssel weglassen.
        en: The key "legal.authorsFile" is deprecated and will leave the standard. → Leave the key out.
      /legal/repoOwner (key)
        de: Der Schlüssel „legal.repoOwner“ ist veraltet und wird aus dem Standard verschwinden. → „organisation.name“ verwenden.
        en: The key "legal.repoOwner" is deprecated and will leave the standard. → Use "organisation.name".
      /it (key)
        de: Der Schlüssel „it“ ist veraltet und wird aus dem Standard verschwinden. → „IT“ schreiben.
        en: The key "it" is deprecated and will leave the standard. → Write "IT".
      /it/conforme (key)
        de: Der Schlüssel „it.conforme“ ist veraltet und wird aus dem Standard verschwinden. → Den Schlüssel weglassen.
        en: The key "it.conforme" is deprecated and will leave the standard. → Leave the key out.
      /it/riuso/codiceIPA (key)
        de: Der Schlüssel „it.riuso.codiceIPA“ ist veraltet und wird aus dem Standard verschwinden. → „organisation.uri“ verwenden: urn:x-italian-pa:c_h501
        en: The key "it.riuso.codiceIPA" is deprecated and will leave the standard. → Use "organisation.uri": urn:x-italian-pa:c_h501"
    `);
  });

  test("a generic name is deprecated in each language", () => {
    expect(
      say(aPublicCode({ description: { de: aDescription({ genericName: "Werkzeug" }) } })),
    ).toMatchInlineSnapshot(`
      "/description/de/genericName (key)
        de: Der Schlüssel „description.de.genericName“ ist veraltet und wird aus dem Standard verschwinden. → Den Schlüssel weglassen.
        en: The key "description.de.genericName" is deprecated and will leave the standard. → Leave the key out."
    `);
  });

  test("empty keys and keys without a value are none", () => {
    expect(
      say({
        ...aPublicCode({ monochromeLogo: "" }),
        inputTypes: null,
        description: { de: { genericName: "" } },
      }),
    ).toBe("");
  });
});
