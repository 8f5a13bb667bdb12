import { describe, expect, test } from "vitest";
import type { RawFile } from "../../catalog/catalog.ts";
import type { CatalogParts } from "../../testing/catalog.ts";
import { aCatalog, aSite } from "../../testing/catalog.ts";
import { said } from "../../testing/said.ts";
import { aSoftware } from "../../testing/software.ts";
import { personalContact } from "./personal-contact.ts";

function say(parts: CatalogParts, files: readonly RawFile[] = []): string {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return said(
    personalContact.check({ catalog: aCatalog(parts), files: byPath, asOf: "2026-09-01" }),
  );
}

describe("privacy/personal-contact", () => {
  test("a person's mailbox and number are named", () => {
    expect(
      say({
        software: [
          aSoftware({
            publiccode: {
              maintenance: {
                type: "community",
                contacts: [
                  { name: "Erika Muster", email: "erika.muster@example.org", phone: "+49 30 123" },
                ],
              },
            },
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "/maintenance/contacts/0/email (key)
        de: Das sieht nach der Adresse oder Nummer eines Menschen aus; dieser Katalog zeigt sie nicht. → Ein gemeinsames Postfach oder die Stelle nennen, oder den Schlüssel weglassen.
        en: This looks like the address or number of a person; this catalogue does not show it. → Name a shared mailbox or the office, or leave the key out.
      /maintenance/contacts/0/phone (key)
        de: Das sieht nach der Adresse oder Nummer eines Menschen aus; dieser Katalog zeigt sie nicht. → Ein gemeinsames Postfach oder die Stelle nennen, oder den Schlüssel weglassen.
        en: This looks like the address or number of a person; this catalogue does not show it. → Name a shared mailbox or the office, or leave the key out."
    `);
  });

  test("teams and offices are no persons", () => {
    expect(
      say({
        software: [
          aSoftware({
            publiccode: {
              maintenance: {
                type: "community",
                contacts: [{ name: "Team", email: "info@example.org" }],
              },
            },
          }),
        ],
      }),
    ).toBe("");
  });

  test("an operator may publish persons", () => {
    expect(
      say({
        site: aSite({ privacy: { publishPersonalContacts: true } }),
        software: [
          aSoftware({
            publiccode: {
              maintenance: {
                type: "community",
                contacts: [{ name: "Erika Muster", email: "erika.muster@example.org" }],
              },
            },
          }),
        ],
      }),
    ).toBe("");
  });
});
