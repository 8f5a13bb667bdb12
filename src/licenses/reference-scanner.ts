import { findSpdxId, type SpdxId } from "./spdx-ids.ts";

/** A token as the reference parser of publiccode.yml sees it. */
export type ReferenceToken =
  | { readonly type: "operator"; readonly text: string }
  | { readonly type: "license" | "exception" | "license-ref" | "document-ref" };

/** A word that is no SPDX id, and where it begins; or any other character that cannot be read. */
export interface ScanFailure {
  readonly word: string;
  readonly start: number;
}

const OPERATORS = ["WITH", "AND", "OR", "(", ")", ":", "+"] as const;
const WORD = /^[A-Za-z0-9.-]+/u;
const ONLY = "-only";
const OR_LATER = "-or-later";

type Step =
  | { readonly token: ReferenceToken; readonly length: number; readonly rest?: string }
  | { readonly failure: ScanFailure };

/**
 * The tokens of an SPDX expression as go-spdx reads them (ids in any case, operators in capitals, `-only`
 * and `-or-later` tolerated on ids that have no such form), or the first thing that it cannot read.
 */
export function scanReference(expression: string): readonly ReferenceToken[] | ScanFailure {
  const tokens: ReferenceToken[] = [];
  let rest = expression;
  let start = 0;
  while (true) {
    const trimmed = rest.replace(/^ +/u, "");
    start += rest.length - trimmed.length;
    if (trimmed === "") return tokens;
    const step = nextStep(trimmed, start, rest.length > trimmed.length);
    if ("failure" in step) return step.failure;
    tokens.push(step.token);
    start += step.length;
    rest = step.rest ?? trimmed.slice(step.length);
  }
}

function nextStep(text: string, start: number, afterSpace: boolean): Step {
  const operator = OPERATORS.find((each) => text.startsWith(each));
  if (operator === "+" && afterSpace) return { failure: { word: "+", start } };
  if (operator) return { token: { type: "operator", text: operator }, length: operator.length };
  return referenceStep(text, start) ?? idStep(text, start);
}

function referenceStep(text: string, start: number): Step | null {
  const prefix = ["DocumentRef-", "LicenseRef-"].find((each) => text.startsWith(each));
  if (!prefix) return null;
  const name = WORD.exec(text.slice(prefix.length))?.[0];
  if (!name) return { failure: { word: prefix, start } };
  const type = prefix === "LicenseRef-" ? "license-ref" : "document-ref";
  return { token: { type }, length: prefix.length + name.length };
}

function idStep(text: string, start: number): Step {
  const word = WORD.exec(text)?.[0];
  if (!word) return { failure: { word: text.charAt(0), start } };
  const length = word.length;
  if (current(word)) return { token: tokenOf(current(word)), length };
  if (word.endsWith(ONLY) && current(word.slice(0, -ONLY.length))) {
    return { token: { type: "license" }, length };
  }
  if (text.charAt(length) === "+" && current(word + OR_LATER)) {
    return { token: { type: "license" }, length: length + 1 };
  }
  return orLaterStep(text, word) ?? deprecatedStep(word, start);
}

/**
 * go-spdx turns `-or-later` into `+` and loses the character after it. That is harmless before a space and
 * wrong before a parenthesis; it is kept, because what other catalogues refuse is refused here.
 */
function orLaterStep(text: string, word: string): Step | null {
  const base = word.slice(0, -OR_LATER.length);
  if (!word.endsWith(OR_LATER) || !current(base)) return null;
  const rest = `+${text.slice(word.length + 1)}`;
  return { token: tokenOf(current(base)), length: word.length, rest };
}

function deprecatedStep(word: string, start: number): Step {
  const known = findSpdxId(word);
  if (known?.kind !== "license") return { failure: { word, start } };
  return { token: { type: "license" }, length: word.length };
}

function current(word: string): SpdxId | null {
  const known = findSpdxId(word);
  return known && !known.deprecated ? known : null;
}

function tokenOf(id: SpdxId | null): ReferenceToken {
  return { type: id?.kind ?? "license" };
}
