import type { Author } from "./persons.ts";

/** Providers of mailboxes for everybody, and addresses that hide where somebody works. */
const PERSONAL =
  /(?:^|\.)(?:gmail|googlemail|gmx|web|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|protonmail|proton|pm|posteo|mailbox|t-online|freenet|arcor|libero|orange|wanadoo|free|laposte|sfr|qq|163|126|sina|foxmail|naver|yandex|mail|tutanota|tuta|fastmail|zoho|riseup|disroot|duck|hey)\.[a-z]{2,4}(?:\.[a-z]{2})?$/u;
const HIDDEN =
  /(?:^|\.)(?:noreply\..+|.*\bnoreply\b.*|localhost|localdomain|local|lan|home|internal|invalid|example|test)$/u;

/**
 * The organisation behind an e-mail address, which is its domain; null for mailboxes of private persons and for
 * addresses that say nothing. An organisation with two domains counts twice.
 */
export function organisationOf({ mail }: Author): string | null {
  const domain = /@([a-z0-9.-]+\.[a-z]{2,})$/u.exec(mail.trim().toLowerCase())?.[1] ?? null;
  if (domain === null || PERSONAL.test(domain) || HIDDEN.test(domain)) return null;
  return domain;
}
