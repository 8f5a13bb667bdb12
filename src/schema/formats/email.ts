const OTHER = "\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef";
const ATOM = `[A-Za-z0-9!#$%&'*+/=?^_\`{|}~${OTHER}-]+`;
const LOCAL = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`, "u");
const DOMAIN = new RegExp(`^[A-Za-z0-9${OTHER}][A-Za-z0-9.~${OTHER}-]*[A-Za-z${OTHER}]$`, "u");
const DOT = new RegExp(`[A-Za-z0-9${OTHER}]\\.[A-Za-z${OTHER}]`, "u");

/**
 * Whether a text is an e-mail address: a local part without quotes (RFC 5322, dot-atom) and a host name with
 * a dot in it. As tolerant about host names as the reference parser of publiccode.yml.
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const domain = text.slice(at + 1);
  if (domain.includes("..")) return false;
  return at > 0 && LOCAL.test(text.slice(0, at)) && DOMAIN.test(domain) && DOT.test(domain);
}
