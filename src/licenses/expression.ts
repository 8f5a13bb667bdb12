import { findSpdxId } from "./spdx-ids.ts";

/** A part of the text of an expression: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An SPDX license expression (SPDX 2.3, annex D) as a tree; `id` has the list's own spelling. */
export type LicenseTree =
  | ({ readonly type: "license"; readonly id: string; readonly orLater: boolean } & Exception &
      Span)
  | ({ readonly type: "reference"; readonly id: string } & Span)
  | ({ readonly type: "and" | "or"; readonly parts: readonly LicenseTree[] } & Span);

interface Exception {
  readonly exception: string | null;
}

interface Token extends Span {
  readonly text: string;
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const TOKEN = /[()+]|[A-Za-z0-9.:-]+|\S/gu;
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/u;
const MAX_DEPTH = 50;

/**
 * The tree of a license expression: ids in any case and deprecated ones are read, unknown ids and broken
 * syntax answer null. AND binds closer than OR; neighbours of one operator become one node.
 */
export function parseLicenseExpression(text: string): LicenseTree | null {
  const cursor: Cursor = { tokens: tokensOf(text), at: 0 };
  const tree = readOperator(cursor, 0);
  return cursor.at === cursor.tokens.length ? tree : null;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function readOperator(cursor: Cursor, depth: number): LicenseTree | null {
  if (depth > MAX_DEPTH) return null;
  return readList(cursor, "OR", () => readList(cursor, "AND", () => readAtom(cursor, depth)));
}

function readList(
  cursor: Cursor,
  operator: "AND" | "OR",
  readPart: () => LicenseTree | null,
): LicenseTree | null {
  const first = readPart();
  if (!first) return null;
  const parts = [first];
  while (take(cursor, operator)) {
    const next = readPart();
    if (!next) return null;
    parts.push(next);
  }
  if (parts.length === 1) return first;
  const end = parts.at(-1)?.end ?? first.end;
  return { type: operator === "AND" ? "and" : "or", parts, start: first.start, end };
}

function readAtom(cursor: Cursor, depth: number): LicenseTree | null {
  if (take(cursor, "(")) {
    const inner = readOperator(cursor, depth + 1);
    return inner && take(cursor, ")") ? inner : null;
  }
  const token = cursor.tokens[cursor.at];
  if (!token) return null;
  cursor.at += 1;
  if (REFERENCE.test(token.text)) {
    return { type: "reference", id: token.text, start: token.start, end: token.end };
  }
  return readLicense(cursor, token);
}

function readLicense(cursor: Cursor, token: Token): LicenseTree | null {
  const known = findSpdxId(token.text);
  if (known?.kind !== "license") return null;
  const plus = cursor.tokens[cursor.at];
  const orLater = plus?.text === "+" && plus.start === token.end;
  if (orLater) cursor.at += 1;
  const base = { type: "license", id: known.id, orLater, start: token.start } as const;
  if (!take(cursor, "WITH")) return { ...base, exception: null, end: endOf(cursor, token) };
  const exception = findSpdxId(cursor.tokens[cursor.at]?.text ?? "");
  if (exception?.kind !== "exception") return null;
  cursor.at += 1;
  return { ...base, exception: exception.id, end: endOf(cursor, token) };
}

function take(cursor: Cursor, text: string): boolean {
  if (cursor.tokens[cursor.at]?.text !== text) return false;
  cursor.at += 1;
  return true;
}

function endOf(cursor: Cursor, fallback: Token): number {
  return (cursor.tokens[cursor.at - 1] ?? fallback).end;
}
