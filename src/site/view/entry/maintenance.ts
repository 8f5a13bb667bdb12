import type { Software } from "../../../catalog/catalog.ts";
import { publishedContact } from "../../../facts/contacts.ts";
import type { Support } from "../../../facts/organisations.ts";
import type { Contact, Contractor } from "../../../schema/generated/publiccode.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { type Context, termLabel } from "../context.ts";
import { organisationName } from "../names.ts";
import { readOn } from "../read-on.ts";
import { type Item, item, joinNotes, type Row, row } from "../row.ts";
import { safeAddress } from "../safe-address.ts";

/** Who looks after the software, and whom a public body can hire. */
export interface Maintenance {
  readonly rows: readonly Row[];
  readonly withheld: string | null;
  readonly support: readonly { readonly provider: Item; readonly source: Item | null }[];
}

/** The maintenance of an entry; the first row always says of which type it is. */
export function maintenanceOf(
  context: Context,
  { publiccode: code, curation }: Software,
): Maintenance {
  const { lang, data } = context;
  const t = entryTexts[lang];
  const { type, contacts = [], contractors = [] } = code.maintenance;
  const personal = data.site.privacy.publishPersonalContacts;
  const withheld = [...contacts, ...contractors].some((contact) => isWithheld(contact, personal));
  const term = data.catalog.vocabularies.maintenanceTypes.get(type);
  return {
    rows: [
      ...row(t.maintenanceType, [
        item(termLabel(data.catalog.vocabularies.maintenanceTypes, type, lang), {
          note: term?.description?.[lang] ?? null,
        }),
      ]),
      ...row(
        t.contractors,
        contractors.map((contractor) => contractorItem(context, contractor)),
      ),
      ...row(
        t.contacts,
        contacts.map((contact) => contactItem(contact, personal)),
      ),
    ],
    withheld: withheld ? t.contactsWithheld : null,
    support: (curation?.support ?? []).map((support) => supportView(context, support)),
  };
}

function contactItem(contact: Contact, personal: boolean): Item {
  const { name, email, phone } = publishedContact(contact, personal);
  const note = joinNotes([contact.affiliation === name ? null : contact.affiliation, phone, email]);
  return item(name, { href: email === null ? null : safeAddress(`mailto:${email}`), note });
}

function contractorItem(context: Context, contractor: Contractor): Item {
  const { lang, data, format } = context;
  const t = entryTexts[lang];
  const { email } = publishedContact(contractor, data.site.privacy.publishPersonalContacts);
  const until = contractor.until;
  const term = until < data.facts.asOf ? t.contractExpired : t.contractUntil;
  return item(contractor.name, {
    href: safeAddress(contractor.website),
    note: joinNotes([until === undefined ? null : term(format.date(until)), email]),
  });
}

function isWithheld(contact: Contact | Contractor, personal: boolean): boolean {
  const shown = publishedContact(contact, personal);
  const phone = "phone" in contact ? contact.phone : undefined;
  return (
    (contact.email !== undefined && shown.email === null) ||
    (phone !== undefined && shown.phone === null)
  );
}

function supportView(context: Context, support: Support): Maintenance["support"][number] {
  const { lang, format } = context;
  const t = entryTexts[lang];
  const known = context.data.catalog.organisations.has(support.organisation);
  const services = format.list(support.services.map((service) => t.services[service]));
  const until = support.until === undefined ? null : t.until(format.date(support.until));
  const href = safeAddress(support.source.url);
  return {
    provider: item(organisationName(context, support.organisation) ?? support.organisation, {
      href: known ? context.to(`organisations/${support.organisation}/`) : null,
      note: joinNotes([services, until]),
    }),
    source:
      href === null ? null : item(t.source, { href, note: readOn(context, support.source.date) }),
  };
}
