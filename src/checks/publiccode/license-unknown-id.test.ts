import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { licenseUnknownId } from "./license-unknown-id.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(licenseUnknownId.check({ value, asOf, beside: null }));
}

describe("license/unknown-id", () => {
  test("a common name gets the ids that it may mean", () => {
    expect(say({ legal: { license: "GPLv3" } })).toMatchInlineSnapshot(`
      "/legal/license (key)
        de: „GPLv3“ ist keine SPDX-Lizenzkennung. → „GPL-3.0-only“ oder „GPL-3.0-or-later“ schreiben.
        en: "GPLv3" is not an SPDX license identifier. → Write "GPL-3.0-only" or "GPL-3.0-or-later"."
    `);
  });

  test("a word that nobody knows gets the list", () => {
    expect(say({ legal: { license: "proprietary" } })).toMatchInlineSnapshot(`
      "/legal/license (key)
        de: „proprietary“ ist keine SPDX-Lizenzkennung. → Die Kennung aus https://spdx.org/licenses abschreiben, zum Beispiel EUPL-1.2.
        en: "proprietary" is not an SPDX license identifier. → Copy the identifier from https://spdx.org/licenses, such as EUPL-1.2."
    `);
  });

  test("known ids in any case, deprecated ones and references are known", () => {
    for (const license of ["mit", "GPL-2.0", "LicenseRef-own", "EUPL-1.2-or-later", "MIT OR"]) {
      expect(say({ legal: { license } })).toBe("");
    }
  });
});
