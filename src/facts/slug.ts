/**
 * A value as one segment of an address: ASCII letters, digits, dots and hyphens, at most 80 characters;
 * letter case stays, because SPDX ids have one. A value without such a character answers "other".
 */
export function slug(value: string): string {
  const plain = value
    .replaceAll("+", "-plus")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9.]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
  return plain.slice(0, 80) || "other";
}
