import { publishedContact } from "../../facts/contacts.ts";
import type { CatalogCheck } from "../check.ts";
import { located, publicCodesOf } from "../entries.ts";

/**
 * Mailboxes and telephones that look like a natural person's, where the operator does not publish them. They
 * are not shown; but a public repository shows the file itself.
 */
export const personalContact: CatalogCheck = {
  rule: "privacy/personal-contact",
  level: "warning",
  enforces: ["admission@2026.3#names"],
  *check({ catalog }) {
    if (catalog.site?.privacy.publishPersonalContacts) return;
    for (const { file, value } of publicCodesOf(catalog)) {
      for (const { pointer, value: contact } of located(
        value.maintenance.contacts,
        "/maintenance/contacts",
      )) {
        const shown = publishedContact(contact, false);
        for (const key of ["email", "phone"] as const) {
          if (contact[key] === undefined || shown[key] !== null) continue;
          yield {
            file,
            pointer: `${pointer}/${key}`,
            at: "key",
            message: {
              de: "Das sieht nach der Adresse oder Nummer eines Menschen aus; dieser Katalog zeigt sie nicht.",
              en: "This looks like the address or number of a person; this catalogue does not show it.",
            },
            fix: {
              de: "Ein gemeinsames Postfach oder die Stelle nennen, oder den Schlüssel weglassen.",
              en: "Name a shared mailbox or the office, or leave the key out.",
            },
          };
        }
      }
    }
  },
};
