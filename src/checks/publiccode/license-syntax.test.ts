import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { licenseSyntax } from "./license-syntax.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(licenseSyntax.check({ value, asOf, beside: null }));
}

describe("license/syntax", () => {
  test("licenses without an operator between them are no expression", () => {
    expect(say({ legal: { license: "MIT Apache-2.0" } })).toMatchInlineSnapshot(`
      "/legal/license (key)
        de: „MIT Apache-2.0“ ist kein SPDX-Ausdruck: Zwischen zwei Lizenzen steht AND oder OR, vor einer Ausnahme WITH, und Klammern sind paarweise. → Die Kennung aus https://spdx.org/licenses abschreiben, zum Beispiel EUPL-1.2.
        en: "MIT Apache-2.0" is not an SPDX expression: between two licenses stands AND or OR, before an exception WITH, and parentheses come in pairs. → Copy the identifier from https://spdx.org/licenses, such as EUPL-1.2."
    `);
  });

  test("operators in small letters get capitals", () => {
    expect(say({ legal: { license: "MIT or Apache-2.0" } })).toBe("");
  });

  test("an expression with parentheses and exception is right", () => {
    expect(
      say({ legal: { license: "(MIT OR GPL-2.0-or-later WITH Classpath-exception-2.0) AND ISC" } }),
    ).toBe("");
  });
});
