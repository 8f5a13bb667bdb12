/** Signs that RFC 3986 allows behind the host only when they are escaped, and percent signs that escape nothing. */
const UNESCAPED = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9%\-._~:/?@!$&'()*+,;=]/gu;

/**
 * An address that may stand in a document: http, https or mailto, escaped as RFC 3986 wants it (a schema checks that);
 * null for everything else that an author may have written.
 */
export function webAddress(address: string): string | null {
  const parsed = URL.parse(address);
  if (parsed === null || !["http:", "https:", "mailto:"].includes(parsed.protocol)) return null;
  const { pathname, search, hash, href } = parsed;
  const start = href.slice(0, href.length - pathname.length - search.length - hash.length);
  const fragment = hash === "" ? "" : `#${escaped(hash.slice(1))}`;
  return `${start}${escaped(pathname + search)}${fragment}`;
}

function escaped(text: string): string {
  return text.toWellFormed().replaceAll(UNESCAPED, encodeURIComponent);
}
