import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { dangerousAddress } from "./dangerous-address.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(dangerousAddress.check({ value, asOf, beside: null }));
}

describe("address/dangerous", () => {
  test("an address that runs a program is refused wherever an address may stand", () => {
    expect(
      say({
        url: "javascript:alert(1)",
        isBasedOn: ["data:text/html,x"],
        description: { de: { documentation: "JavaScript:alert(1)", videos: ["vbscript:x"] } },
      }),
    ).toMatchInlineSnapshot(`
      "/url (key)
        de: url: Adressen mit „javascript:“ werden nicht angenommen; sie können Schaden anrichten. → Eine Adresse mit https:// schreiben.
        en: url: Addresses with "javascript:" are not accepted; they can do harm. → Write an address with https://.
      /isBasedOn/0 (key)
        de: isBasedOn[0]: Adressen mit „data:“ werden nicht angenommen; sie können Schaden anrichten. → Eine Adresse mit https:// schreiben.
        en: isBasedOn[0]: Addresses with "data:" are not accepted; they can do harm. → Write an address with https://.
      /description/de/documentation (key)
        de: description.de.documentation: Adressen mit „javascript:“ werden nicht angenommen; sie können Schaden anrichten. → Eine Adresse mit https:// schreiben.
        en: description.de.documentation: Addresses with "javascript:" are not accepted; they can do harm. → Write an address with https://.
      /description/de/videos/0 (key)
        de: description.de.videos[0]: Adressen mit „vbscript:“ werden nicht angenommen; sie können Schaden anrichten. → Eine Adresse mit https:// schreiben.
        en: description.de.videos[0]: Addresses with "vbscript:" are not accepted; they can do harm. → Write an address with https://."
    `);
  });

  test("repositories may be reached by other means than the web", () => {
    expect(say({ url: "ssh://git@git.example.org/a/b.git" })).toBe("");
  });
});
