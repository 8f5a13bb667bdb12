import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { licenseSpelling } from "./license-spelling.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(licenseSpelling.check({ value, asOf, beside: null }));
}

describe("license/spelling", () => {
  test("other letter case is understood and not the spelling of SPDX", () => {
    expect(say({ legal: { license: "mit OR apache-2.0" } })).toMatchInlineSnapshot(`
      "/legal/license (key)
        de: „mit OR apache-2.0“ wird verstanden, ist aber nicht die Schreibweise von SPDX. → „MIT OR Apache-2.0“ schreiben.
        en: "mit OR apache-2.0" is understood, but is not the spelling of SPDX. → Write "MIT OR Apache-2.0"."
    `);
  });

  test("or-later is no part of licenses that have it in their text", () => {
    expect(say({ legal: { license: "EUPL-1.2-or-later" } })).toMatchInlineSnapshot(`
      "/legal/license (key)
        de: „EUPL-1.2-or-later“ wird verstanden, ist aber nicht die Schreibweise von SPDX. → „EUPL-1.2“ schreiben.
        en: "EUPL-1.2-or-later" is understood, but is not the spelling of SPDX. → Write "EUPL-1.2"."
    `);
  });

  test("a deprecated id in its official spelling is spelt right", () => {
    expect(say({ legal: { license: "GPL-3.0" } })).toBe("");
  });
});
