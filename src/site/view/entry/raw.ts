import type { Software } from "../../../catalog/catalog.ts";
import { publishedContact } from "../../../facts/contacts.ts";
import type { Contact, Contractor } from "../../../schema/generated/publiccode.ts";
import { entryTexts } from "../../i18n/entry.ts";
import type { Context } from "../context.ts";

/** The text of one file of an entry. */
export interface RawFileView {
  readonly name: string;
  readonly text: string;
}

const FILES = ["publiccode.yml", "curation.yml", "observations.yml"];
const EMAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** The files of an entry as they are, without what privacy keeps back. */
export function rawFiles(context: Context, software: Software): readonly RawFileView[] {
  return FILES.flatMap((name) => {
    const text = context.data.sourceOf(`${software.folder}/${name}`);
    return text === null ? [] : [{ name, text: withoutPrivate(context, software, text) }];
  });
}

/** Replaces telephone numbers and mailboxes of persons; an e-mail address that no contact owns goes too. */
function withoutPrivate(context: Context, { publiccode: code }: Software, text: string): string {
  if (context.data.site.privacy.publishPersonalContacts) return text;
  const { contacts = [], contractors = [] } = code.maintenance;
  const people: readonly (Contact | Contractor)[] = [...contacts, ...contractors];
  const shown = people.map((person) => publishedContact(person, false));
  const mailboxes = new Set(shown.map(({ email }) => email));
  const phones = people.flatMap((person, index) =>
    "phone" in person && person.phone && shown[index]?.phone === null ? [person.phone] : [],
  );
  const mark = entryTexts[context.lang].rawRedacted;
  const masked = text.replace(EMAIL, (email) => (mailboxes.has(email) ? email : mark));
  return phones.reduce((result, phone) => result.replaceAll(phone, mark), masked);
}
