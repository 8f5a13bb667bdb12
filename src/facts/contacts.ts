const ROLE_MAILBOX =
  /^(?:abuse|admin|anfrage|bitv|buero|ciso|code|community|contact|contacto|contatti|contribute|core|datenschutz|dev|developers?|devops|digital|email|feedback|github|gitlab|hallo|hello|help|helpdesk|hotline|info|infos|it|kontakt|mail|maintainers?|office|open-?code|open-?source|opendata|oss|post|poststelle|press|presse|produkt|product|projekt|project|protocollo|repo|sales|secretariat|security|sekretariat|service|servicedesk|software|sviluppo|support|team|technical|tech|urp|verwaltung|vertrieb|web|webmaster|zentrale)(?:[-_.+0-9]|$)/iu;
const OFFICE_WORD =
  /\b(?:ag|area|bureau|community|department|developers?|direction|division|e\. ?v\.|foundation|gmbh|help ?desk|maintainers?|office|project|projekt|referat|service|servizio|settore|stiftung|support|team|ufficio|unit)\b|équipe|abteilung|(?:amt|büro|zentrum|geschäftsstelle|leitstelle|kontaktstelle|servicestelle)\b/iu;

interface Person {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What of a contact may be shown: the name always, mailbox and telephone only of teams and offices. */
export interface PublishedContact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * The part of a contact that may be published. A mailbox counts as a team's by its local part (info@, support@),
 * a telephone by a name that is an office's; everything else is a natural person's and needs `personal`.
 */
export function publishedContact(contact: Person, personal: boolean): PublishedContact {
  const { name, email, phone } = contact;
  const mailbox = email !== undefined && (personal || isRoleMailbox(email)) ? email : null;
  const telephone = phone !== undefined && (personal || OFFICE_WORD.test(name)) ? phone : null;
  return { name, email: mailbox, phone: telephone };
}

/** Whether an e-mail address is that of a team or an office. */
export function isRoleMailbox(email: string): boolean {
  return ROLE_MAILBOX.test(email.split("@")[0] ?? "");
}
