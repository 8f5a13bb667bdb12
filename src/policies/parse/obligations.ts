import type { Obligation, ObligationTerm } from "../model.ts";
import { SENTENCE_END } from "./sentences.ts";

/** A piece of a text that is an obligation word, or the second half of one. */
export interface ObligationMark {
  /** Offsets in the text, the end not included. */
  readonly from: number;
  readonly to: number;
  readonly term: ObligationTerm;
  readonly continued: boolean;
}

export interface FoundObligations {
  readonly marks: readonly ObligationMark[];
  readonly obligations: readonly Obligation[];
}

const ENGLISH: Readonly<Record<string, ObligationTerm>> = {
  MUST: "MUST",
  SHALL: "MUST",
  REQUIRED: "MUST",
  "MUST NOT": "MUST NOT",
  "SHALL NOT": "MUST NOT",
  SHOULD: "SHOULD",
  RECOMMENDED: "SHOULD",
  "SHOULD NOT": "SHOULD NOT",
  "NOT RECOMMENDED": "SHOULD NOT",
  MAY: "MAY",
  "MAY NOT": "MAY",
  OPTIONAL: "MAY",
};

/** The German words: what each means, and what it means with NICHT or KEIN behind it. */
const GERMAN: Readonly<Record<string, readonly [plain: ObligationTerm, negated: ObligationTerm]>> =
  {
    MUSS: ["MUST", "MUST NOT"],
    MÜSSEN: ["MUST", "MUST NOT"],
    SOLL: ["SHOULD", "SHOULD NOT"],
    SOLLEN: ["SHOULD", "SHOULD NOT"],
    SOLLTE: ["SHOULD", "SHOULD NOT"],
    SOLLTEN: ["SHOULD", "SHOULD NOT"],
    DARF: ["MAY", "MUST NOT"],
    DÜRFEN: ["MAY", "MUST NOT"],
    KANN: ["MAY", "MAY"],
    KÖNNEN: ["MAY", "MAY"],
  };

const WORDS = [...Object.keys(ENGLISH), ...Object.keys(GERMAN)].sort((a, b) => b.length - a.length);
const WORD = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${WORDS.join("|")})(?![\\p{L}\\p{N}_-])`, "gu");
/** German puts the negation at the end of the clause: DARF keine Namen enthalten, DARF sie NICHT enthalten. */
const NEGATION = /(?<![\p{L}\p{N}_-])(?:NICHT|KEIN(?:E[NMRS]?)?)(?![\p{L}\p{N}_-])/u;
const OPENING = /["'„“‚‘»«›‹]$/u;
const CLOSING = /^["'“”‘’«»‹›]/u;

/**
 * The obligation words of a text (RFC 2119 and 8174: only in capitals), in order. A word in quotation marks is
 * spoken of and obliges nobody.
 */
export function findObligations(text: string): FoundObligations {
  const marks: ObligationMark[] = [];
  const obligations: Obligation[] = [];
  const found = [...text.matchAll(WORD)];
  for (const [index, match] of found.entries()) {
    const from = match.index;
    const to = from + match[0].length;
    const next = found[index + 1]?.index ?? text.length;
    const german = GERMAN[match[0]];
    const negation = german ? negationIn(text, to, next) : null;
    if (isMention(text, from, negation?.from === to + 1 ? negation.to : to)) continue;
    const term = german?.[negation ? 1 : 0] ?? ENGLISH[match[0]];
    if (term === undefined) continue;
    marks.push({ from, to, term, continued: false });
    if (negation) marks.push({ ...negation, term, continued: true });
    obligations.push({ term, words: wordsOf(text, to, match[0], negation) });
  }
  return { marks, obligations };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The NICHT or KEIN that belongs to a word: in the same sentence, before the next obligation word. */
function negationIn(text: string, start: number, end: number): Span | null {
  const rest = text.slice(start, end);
  const sentence = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
  const found = NEGATION.exec(sentence);
  if (!found) return null;
  const from = start + found.index;
  return { from, to: from + found[0].length };
}

function isMention(text: string, from: number, to: number): boolean {
  return OPENING.test(text.slice(0, from).slice(-1)) && CLOSING.test(text.slice(to, to + 1));
}

function wordsOf(text: string, end: number, word: string, negation: Span | null): string {
  if (!negation) return word;
  const between = text.slice(end, negation.from).trim() === "" ? " " : " … ";
  return `${word}${between}${text.slice(negation.from, negation.to)}`;
}
