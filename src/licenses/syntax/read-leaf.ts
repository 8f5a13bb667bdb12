import { findSpdxId, type SpdxId } from "../spdx-ids.ts";
import type { ExpressionProblem, ProblemCode } from "./problem.ts";
import type { Token } from "./tokens.ts";
import type { Leaf } from "./tree.ts";

/** Where reading has come to, and what it found on the way. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly problems: ExpressionProblem[];
  at: number;
}

const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/u;
const ADDITION = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?AdditionRef-[A-Za-z0-9.-]+$/u;
/** What stands for no license: SPDX 2.3 (7.13), and npm's word (package.json, license), which is not the Unlicense. */
const NO_LICENSES: ReadonlyMap<string, ProblemCode> = new Map([
  ["NOASSERTION", "no-assertion"],
  ["NONE", "no-license"],
  ["UNLICENSED", "unlicensed"],
]);
const OPERATORS: ReadonlySet<string> = new Set(["AND", "OR", "WITH"]);

/** The operator that a token is, in capitals; null where it is none. */
export function operatorOf(token: Token | undefined): string | null {
  if (token === undefined || token.text.length > 4) return null;
  if (OPERATORS.has(token.text)) return token.text;
  const capitals = token.text.toUpperCase();
  return OPERATORS.has(capitals) ? capitals : null;
}

/** Notes what is wrong with a token. */
export function note(reading: Reading, code: ProblemCode, { text, start, end }: Token): void {
  reading.problems.push({ code, text, start, end });
}

/** Notes where an operator is not written in capitals, and steps over it. */
export function takeOperator(reading: Reading, token: Token): void {
  if (!OPERATORS.has(token.text)) note(reading, "operator-case", token);
  reading.at += 1;
}

/** The license that begins at this word, with its plus and exception; null where what follows WITH is no word. */
export function readLeaf(reading: Reading, word: Token): Leaf | null {
  reading.at += 1;
  const orLater = takePlus(reading, word);
  const exception = readException(reading);
  if (exception === undefined) return null;
  const end = reading.tokens[reading.at - 1]?.end ?? word.end;
  const { text, start } = word;
  const known = findSpdxId(text);
  if (known === null && REFERENCE.test(text)) {
    if (orLater) note(reading, "plus-on-reference", word);
    const reference = { type: "reference", id: text, start, end } as const;
    return exception === null ? reference : { ...reference, exception };
  }
  const id = licenseId(reading, word, known);
  if (id === null) return { type: "unknown", text, start, end };
  return { type: "license", id, orLater, exception, start, end };
}

function licenseId(reading: Reading, word: Token, known: SpdxId | null): string | null {
  if (known?.kind !== "license") {
    note(reading, codeOfUnknown(word, known !== null), word);
    return null;
  }
  if (known.id !== word.text) note(reading, "id-case", word);
  if (known.deprecated) note(reading, "deprecated-id", word);
  return known.id;
}

function codeOfUnknown({ text }: Token, isException: boolean): ProblemCode {
  if (isException) return "exception-alone";
  return NO_LICENSES.get(text.toUpperCase()) ?? "unknown-id";
}

function takePlus(reading: Reading, word: Token): boolean {
  const plus = reading.tokens[reading.at];
  if (plus?.text !== "+" || plus.start !== word.end) return false;
  reading.at += 1;
  return true;
}

/** The exception behind WITH, null where there is no WITH, undefined where no word follows it. */
function readException(reading: Reading): string | null | undefined {
  const operator = reading.tokens[reading.at];
  if (operator === undefined || operatorOf(operator) !== "WITH") return null;
  takeOperator(reading, operator);
  const word = reading.tokens[reading.at];
  if (word === undefined || word.type !== "word" || operatorOf(word) !== null) {
    note(reading, "missing-exception", operator);
    return undefined;
  }
  reading.at += 1;
  return exceptionId(reading, word);
}

function exceptionId(reading: Reading, word: Token): string {
  const known = findSpdxId(word.text);
  if (known?.kind !== "exception") {
    if (!ADDITION.test(word.text)) note(reading, "unknown-exception", word);
    return word.text;
  }
  if (known.id !== word.text) note(reading, "id-case", word);
  if (known.deprecated) note(reading, "deprecated-id", word);
  return known.id;
}
