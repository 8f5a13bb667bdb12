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
