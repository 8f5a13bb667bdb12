import { type Issue, type Remark, remarkAt, remarksOf } from "./issue.ts";
import { LIMITS } from "./limits.ts";
import { placeAt, START } from "./place.ts";
import { YAML_NOTES } from "./yaml-notes.ts";

export interface DecodedText {
  /** null where the bytes are no UTF-8 text. */
  readonly text: string | null;
  readonly remarks: readonly Remark[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we look for.
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

/** Reads bytes as UTF-8, without a byte order mark; says where they are none, and where characters hide. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) return { text: null, remarks: [remarkAt(START, YAML_NOTES.utf16)] };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const text = decodeStrictly(body);
  if (text === null) return { text, remarks: [invalidByte(body)] };
  const mark = marked ? [remarkAt(START, YAML_NOTES.byteOrderMark)] : [];
  return { text, remarks: [...mark, ...remarksOf(text, hiddenCharacters(text))] };
}

/** Whether a text has control or bidirectional characters that a reader does not see. */
export function hiddenCharacters(text: string): readonly Issue[] {
  const issues: Issue[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    if (issues.length === LIMITS.syntaxProblems) break;
    issues.push({
      offset: match.index,
      note: match[0] < "\u0080" ? YAML_NOTES.controlCharacter : YAML_NOTES.bidirectional,
    });
  }
  return issues;
}

/** By its mark, or because one byte of the first character is zero (the first is ASCII in any YAML of ours). */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 1, second = 1] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (bytes.length % 2 === 0 && (first === 0) !== (second === 0));
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first invalid byte is where the text, repaired and encoded again, is no longer the same. */
function invalidByte(bytes: Uint8Array): Remark {
  const repaired = new TextEncoder().encode(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
  );
  const at = bytes.findIndex((byte, index) => byte !== repaired[index]);
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at));
  return remarkAt(placeAt(before, before.length), YAML_NOTES.invalidUtf8);
}
