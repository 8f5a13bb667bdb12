import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { licenseDeprecatedId } from "./license-deprecated-id.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(licenseDeprecatedId.check({ value, asOf, beside: null }));
}

describe("license/deprecated-id", () => {
  test("a deprecated id gets its replacement", () => {
    expect(
      say({ legal: { license: "AGPL-3.0 OR GPL-2.0-with-classpath-exception" } }),
    ).toMatchInlineSnapshot(`
      "/legal/license (key)
        de: Die SPDX-Kennung „AGPL-3.0“ ist veraltet. → „AGPL-3.0-only OR GPL-2.0-only WITH Classpath-exception-2.0“ schreiben.
        en: The SPDX identifier "AGPL-3.0" is deprecated. → Write "AGPL-3.0-only OR GPL-2.0-only WITH Classpath-exception-2.0".
      /legal/license (key)
        de: Die SPDX-Kennung „GPL-2.0-with-classpath-exception“ ist veraltet. → „AGPL-3.0-only OR GPL-2.0-only WITH Classpath-exception-2.0“ schreiben.
        en: The SPDX identifier "GPL-2.0-with-classpath-exception" is deprecated. → Write "AGPL-3.0-only OR GPL-2.0-only WITH Classpath-exception-2.0"."
    `);
  });

  test("current ids are current", () => {
    expect(say({ legal: { license: "AGPL-3.0-only OR MIT" } })).toBe("");
  });
});
