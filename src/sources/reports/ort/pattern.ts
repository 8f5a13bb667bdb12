import { rawText } from "../../../sbom/value.ts";

/** Patterns of one file, wildcards of a pattern, and the length of a text, beyond which nobody looks. */
const LIMITS = { patterns: 500, wildcards: 20, length: 2000 } as const;

/** A part of a pattern: the texts between wildcards, of which each has to follow the one before. */
type Pattern = readonly string[];

/** Characters that mean something in a regular expression (Java's Pattern). */
const SPECIAL = /[[\](){}|^$?*+]/u;

/**
 * Whether a text is matched as a whole by one of ORT's resolutions. Those are regular expressions of strangers, which
 * can take for ever; so only literal text and `.*` are understood, as nearly all of them are. What is not understood
 * resolves nothing.
 */
export function matcherOf(patterns: readonly unknown[]): (text: unknown) => boolean {
  const understood = patterns.slice(0, LIMITS.patterns).flatMap((each) => {
    const parts = partsOf(plain(each));
    return parts === null ? [] : [parts];
  });
  return (text) => {
    const whole = plain(text);
    return whole !== "" && understood.some((pattern) => isMatch(pattern, whole));
  };
}

/** ORT compares texts with every run of white space as one space. */
function plain(value: unknown): string {
  return rawText(value)?.slice(0, LIMITS.length).replace(/\s+/gu, " ").trim() ?? "";
}

function partsOf(pattern: string): Pattern | null {
  if (pattern === "") return null;
  const parts = [""];
  for (let at = 0; at < pattern.length; at += 1) {
    const two = pattern.slice(at, at + 2);
    const next = two === "\\Q" ? quoteAt(pattern, at) : null;
    if (next !== null) {
      append(parts, pattern.slice(at + 2, next));
      at = next + 1;
    } else if (two === ".*") {
      parts.push("");
      at += 1;
    } else if (/^\\[^\p{L}\p{N}]$/u.test(two)) {
      append(parts, two.slice(1));
      at += 1;
    } else {
      const own = pattern[at] ?? "";
      // A dot that is no wildcard is nearly always meant as a dot, and matches one.
      if (own === "\\" || SPECIAL.test(own)) return null;
      append(parts, own);
    }
  }
  return parts.length > LIMITS.wildcards + 1 ? null : parts;
}

/** Where the end of a quotation begins: `\Q…\E`. */
function quoteAt(pattern: string, start: number): number | null {
  const end = pattern.indexOf("\\E", start);
  return end === -1 ? null : end;
}

function append(parts: string[], text: string): void {
  parts[parts.length - 1] = `${parts.at(-1) ?? ""}${text}`;
}

function isMatch(parts: Pattern, text: string): boolean {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? "";
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= end;
}
