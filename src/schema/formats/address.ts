/** The parts of an address (RFC 3986) as far as the rules look at them. */
export interface Address {
  /** Lower case, without the colon. */
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly opaque: string;
  readonly fragment: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f]/u;
const BAD_PERCENT = /%(?![0-9a-f]{2})/iu;
const USER = /^[A-Za-z0-9\-._~:!$&'()*+,;=%@]*$/u;
const HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=<>"\]]|[\u0080-\u{10ffff}]|%[89a-f][0-9a-f])*$/iu;
const BRACKETED = /^\[[0-9a-f:.]+(?:%25[^\]]+)?\]$/iu;

/**
 * The parts of an absolute address, or null. As tolerant as the reference parser of publiccode.yml: spaces
 * may stand in a path, not in a host; percent signs must begin an escape, ports must be numbers.
 */
export function parseAddress(text: string): Address | null {
  const [before = "", fragment = ""] = splitAt(text, "#");
  return BAD_PERCENT.test(fragment) ? null : parseWithoutFragment(before, fragment);
}

/** The same for an identifier, in which `#` is a character like others. */
export function parseIdentifier(text: string): Address | null {
  return parseWithoutFragment(text, "");
}

function parseWithoutFragment(before: string, fragment: string): Address | null {
  if (CONTROL.test(before + fragment) || !SCHEME.test(before)) return null;
  const colon = before.indexOf(":");
  const scheme = before.slice(0, colon).toLowerCase();
  const [rest = ""] = splitAt(before.slice(colon + 1), "?");
  if (!rest.startsWith("/")) return { scheme, host: "", path: "", opaque: rest, fragment };
  if (!rest.startsWith("//")) {
    return BAD_PERCENT.test(rest) ? null : { scheme, host: "", path: rest, opaque: "", fragment };
  }
  const slash = rest.indexOf("/", 2);
  const authority = rest.slice(2, slash === -1 ? undefined : slash);
  const path = slash === -1 ? "" : rest.slice(slash);
  if (!isAuthority(authority) || BAD_PERCENT.test(path)) return null;
  return { scheme, host: hostOf(authority), path, opaque: "", fragment };
}

/** Whether a text is an absolute address of any scheme with something behind the scheme. */
export function isAddress(text: string): boolean {
  const address = parseAddress(text);
  if (!address) return false;
  if (address.scheme === "file") return address.path !== "" && address.path !== "/";
  return address.host !== "" || address.fragment !== "" || address.opaque !== "";
}

/** Whether a text is an absolute address with http or https and a host. */
export function isHttpAddress(text: string): boolean {
  const address = parseAddress(text);
  return address !== null && /^https?$/u.test(address.scheme) && address.host !== "";
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf("@");
  const user = at === -1 ? "" : authority.slice(0, at);
  if (!USER.test(user) || BAD_PERCENT.test(user)) return false;
  const match = /^(.*?)(:[0-9]*)?$/u.exec(authority.slice(at + 1));
  const host = match?.[1] ?? "";
  return BRACKETED.test(host) || (HOST.test(host) && !host.includes(":"));
}

function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf("@") + 1);
}

function splitAt(text: string, separator: string): readonly string[] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
