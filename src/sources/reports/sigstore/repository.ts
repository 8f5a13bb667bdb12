/** Extensions of Fulcio's certificates: the repository whose automation asked for them (fulcio, docs/oid-info.md). */
const SOURCE_REPOSITORY = "1.3.6.1.4.1.57264.1.12";
/** The same before 2023, `owner/name` at GitHub. */
const GITHUB_REPOSITORY = "1.3.6.1.4.1.57264.1.5";

/** An extension of a certificate: its number in parts, and its value. */
export interface CertificateExtension {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

/** The address of the repository that a certificate was issued for; null where it was issued for a person. */
export function repositoryIn(extensions: readonly CertificateExtension[]): string | null {
  const source = extensionText(extensions, SOURCE_REPOSITORY);
  if (source !== null) return source;
  const name = extensionText(extensions, GITHUB_REPOSITORY);
  return name !== null && /^[\w.-]+\/[\w.-]+$/u.test(name) ? `https://github.com/${name}` : null;
}

function extensionText(extensions: readonly CertificateExtension[], oid: string): string | null {
  const found = extensions.find((each) => each.oid?.id.join(".") === oid);
  if (!found) return null;
  return new TextDecoder().decode(contentOf(found.value));
}

/** A UTF8String in DER with its short length, or, in old certificates, nothing but the text. */
function contentOf(value: Uint8Array): Uint8Array {
  const [tag, length = 0] = value;
  if (tag !== 0x0c) return value;
  if (length < 0x80) return value.subarray(2, 2 + length);
  return length === 0x81 ? value.subarray(3, 3 + (value[2] ?? 0)) : value;
}

/** Whether two addresses are the same repository: host and path, in any case, with or without `.git`. */
export function isSameRepository(left: string, right: string): boolean {
  const plain = plainAddress(left);
  return plain !== null && plain === plainAddress(right);
}

function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`
    .toLowerCase()
    .replace(/\/+$/u, "")
    .replace(/\.git$/u, "");
}
