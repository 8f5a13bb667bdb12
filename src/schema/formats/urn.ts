import { parseIdentifier } from "./address.ts";

const URN = /^urn:([a-z0-9][a-z0-9-]{0,31}):((?:[a-z0-9()+,\-.:=@;$_!*']|%[0-9a-f]{2})+)$/iu;

/** Whether a text is a URN by RFC 2141. */
export function isUrn(text: string): boolean {
  const match = URN.exec(text);
  return match !== null && match[1]?.toLowerCase() !== "urn";
}

/** Whether a text names an organisation or a standard: a URN, or an absolute address with a host. */
export function isIdentifyingUri(text: string): boolean {
  if (/^urn:/iu.test(text)) return isUrn(text);
  return (parseIdentifier(text)?.host ?? "") !== "";
}

/** The iPA code in a URN of an Italian public body (`urn:x-italian-pa:<code>`), or null. */
export function ipaCodeOf(uri: string): string | null {
  return /^urn:x-italian-pa:(.*)$/isu.exec(uri)?.[1] ?? null;
}

/**
 * Whether a text has the form of an iPA code. The register has some 23,700 codes and is not part of this
 * program; a code that does not exist there is found by the reference parser only.
 */
export function isIpaCode(text: string): boolean {
  return /^[A-Za-z0-9_-]{2,20}$/u.test(text);
}
