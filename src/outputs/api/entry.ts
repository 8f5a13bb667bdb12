import type { Catalog, Software } from "../../catalog/catalog.ts";
import type { EntryHistory } from "../../catalog/history.ts";
import { publishedContact } from "../../facts/contacts.ts";
import type { Users } from "../../facts/users.ts";
import type { PublicCode } from "../../schema/generated/publiccode.ts";

/** What the third tier says of one entry beyond its own files. */
export interface EntryContext {
  readonly users: Users;
  readonly history: EntryHistory;
  /** As `badgesJson` makes them; null where the catalogue has no rules. */
  readonly badges: Record<string, unknown> | null;
}

/** Everything about one entry: the third tier of the API. */
export function softwareEntry(
  catalog: Catalog,
  software: Software,
  context: EntryContext,
): Record<string, unknown> {
  const personal = catalog.site?.privacy.publishPersonalContacts ?? false;
  return {
    id: software.id,
    publiccode: withPublishedContacts(software.publiccode, personal),
    curation: software.curation,
    observations: software.observations?.observations ?? [],
    absent: software.observations?.absent ?? [],
    unavailable: software.observations?.unavailable ?? [],
    badges: context.badges,
    users: {
      confirmed: context.users.confirmed.map(useOf),
      documented: context.users.documented.map(useOf),
      claimed: context.users.claimed,
    },
    history: context.history,
    pages: {
      de: `../../../de/software/${software.id}/`,
      en: `../../../en/software/${software.id}/`,
    },
  };
}

function useOf(user: Users["confirmed"][number]): Record<string, unknown> {
  const { software: _software, ...use } = user.use;
  return { organisation: user.organisation, ...use };
}

/** Without e-mail addresses and telephone numbers of natural persons, unless the operator allows them. */
function withPublishedContacts(publiccode: PublicCode, personal: boolean): PublicCode {
  const { contacts } = publiccode.maintenance;
  if (contacts === undefined) return publiccode;
  const published = contacts.map((contact) => {
    const { name, email, phone } = publishedContact(contact, personal);
    return {
      name,
      ...(email === null ? {} : { email }),
      ...(phone === null ? {} : { phone }),
      ...(contact.affiliation === undefined ? {} : { affiliation: contact.affiliation }),
    };
  });
  return { ...publiccode, maintenance: { ...publiccode.maintenance, contacts: published } };
}
