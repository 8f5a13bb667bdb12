import { LIMITS } from "./limits.ts";
import { BINARY, compressed, EMPTY, NOT_UTF8, tooLarge } from "./refusals.ts";
import { Refused } from "./refused.ts";

/** The first bytes of what people drop by mistake. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark (as PowerShell writes it), without the mark.
 * Refuses what is empty, too large, packed, binary or in another encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refused(EMPTY);
  if (bytes.length > LIMITS.bytes) throw new Refused(tooLarge(LIMITS.bytes));
  const packed = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (packed) throw new Refused(compressed(packed[0]));
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.includes(0)) throw new Refused(BINARY);
  const text = decodeStrictly(bytes, encoding);
  if (text.includes("\0")) throw new Refused(BINARY);
  if (text.trim() === "") throw new Refused(EMPTY);
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(NOT_UTF8);
  }
}
