/**
 * An address that may stand in a link: http, https and mailto only, no control characters; else null.
 * The checks refuse others before; a page does not depend on that.
 */
export function safeAddress(address: string | undefined | null): string | null {
  if (
    address === undefined ||
    address === null ||
    !/^(?:https?:\/\/|mailto:)[^\s<>"]+$/iu.test(address)
  ) {
    return null;
  }
  return URL.canParse(address) ? address : null;
}

/** An address as people read it: without scheme, `www.` and closing slash. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/iu, "").replace(/\/$/u, "");
}
