/** Characters that XML 1.0 (section 2.2) forbids even when they are escaped. */
function isForbidden(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  const control = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd;
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return control || surrogate || code === 0xfffe || code === 0xffff;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an XML element or attribute: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  const allowed = Array.from(text, (sign) => (isForbidden(sign) ? "" : sign)).join("");
  return allowed.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
