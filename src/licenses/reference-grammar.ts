import { type ReferenceToken, type ScanFailure, scanReference } from "./reference-scanner.ts";

/** accepted; an unknown word with its place; or words in an order that makes no expression. */
export type ReferenceVerdict =
  | { readonly type: "accepted" }
  | { readonly type: "unknown"; readonly failure: ScanFailure }
  | { readonly type: "syntax" };

/**
 * What the reference parser of publiccode.yml (through go-spdx) says of a license expression. Its verdict
 * decides what is an error; what is tolerated there and not in SPDX is the business of warnings.
 */
export function judgeLikeReference(expression: string): ReferenceVerdict {
  const tokens = scanReference(expression.trim());
  if ("word" in tokens) return { type: "unknown", failure: tokens };
  const end = readExpression(tokens, 0);
  return end !== null && end === tokens.length ? { type: "accepted" } : { type: "syntax" };
}

/** Parentheses deeper than this are no license that a person wrote. */
const MAX_DEPTH = 50;

/** Each reader answers the index behind what it read, or null where nothing could be read. */
function readExpression(tokens: readonly ReferenceToken[], at: number, depth = 0): number | null {
  if (depth > MAX_DEPTH) return null;
  let after = readConjunction(tokens, at, depth);
  while (after !== null && isOperator(tokens[after], "OR")) {
    after = readConjunction(tokens, after + 1, depth);
  }
  return after;
}

function readConjunction(
  tokens: readonly ReferenceToken[],
  at: number,
  depth: number,
): number | null {
  let after = readAtom(tokens, at, depth);
  while (after !== null && isOperator(tokens[after], "AND")) {
    after = readAtom(tokens, after + 1, depth);
  }
  return after;
}

function readAtom(tokens: readonly ReferenceToken[], at: number, depth: number): number | null {
  const token = tokens[at];
  if (isOperator(token, "(")) {
    const after = readExpression(tokens, at + 1, depth + 1);
    return after !== null && isOperator(tokens[after], ")") ? after + 1 : null;
  }
  if (token?.type === "document-ref") {
    const named = isOperator(tokens[at + 1], ":") && tokens[at + 2]?.type === "license-ref";
    return named ? at + 3 : null;
  }
  if (token?.type === "license-ref") return at + 1;
  return token?.type === "license" ? readSuffix(tokens, at + 1) : null;
}

function readSuffix(tokens: readonly ReferenceToken[], at: number): number | null {
  const after = isOperator(tokens[at], "+") ? at + 1 : at;
  if (!isOperator(tokens[after], "WITH")) return after;
  return tokens[after + 1]?.type === "exception" ? after + 2 : null;
}

function isOperator(token: ReferenceToken | undefined, text: string): boolean {
  return token?.type === "operator" && token.text === text;
}
