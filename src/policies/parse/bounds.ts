import type { Localized, Problem } from "../../problem/problem.ts";

/** How much one text may hold. */
export interface PolicyLimits {
  /** UTF-16 code units of one paragraph, list or table without a blank line in it. */
  readonly paragraphLength: number;
  readonly paragraphLines: number;
  /** What the emphasis and the brackets of a text may cost: the sum of their squares, by paragraph. */
  readonly paragraphMarks: number;
  /** Levels of quotes and lists that begin on one line, and the spaces before it divided by two. */
  readonly nesting: number;
  readonly footnotes: number;
  readonly clauses: number;
}

export type TextProblem = Omit<Problem, "file">;

/** What has been read of the paragraph that a line belongs to. */
interface Paragraph {
  length: number;
  lines: number;
  marks: number;
}

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/u;
const CONTAINER = />|[-+*]|\d[.)]/gu;

/**
 * What would make a parser of Markdown slow or a page unusable, found in one linear pass before anything parses;
 * null where there is nothing. Real policies are far below these limits.
 */
export function tooComplex(text: string, limits: PolicyLimits): TextProblem | null {
  const paragraph: Paragraph = { length: 0, lines: 0, marks: 0 };
  let cost = 0;
  let footnotes = 0;
  let number = 0;
  for (const line of text.split("\n")) {
    number += 1;
    if (line.trim() === "") {
      cost += paragraph.marks ** 2;
      Object.assign(paragraph, { length: 0, lines: 0, marks: 0 });
      continue;
    }
    paragraph.length += line.length;
    paragraph.lines += 1;
    // Each one counts: a row of a thousand asterisks can become emphasis that is nested as deeply.
    paragraph.marks += line.match(/[*_[\]`<&]/gu)?.length ?? 0;
    if (/^\s*\[\^/u.test(line)) footnotes += 1;
    const why = reasonOf(line, paragraph, limits);
    if (why) return problemAt(number, why);
    if (cost + paragraph.marks ** 2 > limits.paragraphMarks)
      return problemAt(number, REASONS.marks);
    if (footnotes > limits.footnotes) return problemAt(number, REASONS.footnotes);
  }
  return null;
}

type Reason = readonly [what: Localized, fix: Localized];

function reasonOf(line: string, paragraph: Paragraph, limits: PolicyLimits): Reason | null {
  if (paragraph.length > limits.paragraphLength || paragraph.lines > limits.paragraphLines) {
    return REASONS.paragraph;
  }
  const containers = CONTAINERS.exec(line)?.[0] ?? "";
  const levels = containers.match(CONTAINER)?.length ?? 0;
  const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
  return levels + indent / 2 > limits.nesting ? REASONS.nesting : null;
}

const SHORTEN: Localized = {
  de: "In mehrere Absätze teilen, mit Leerzeilen dazwischen.",
  en: "Divide it into several paragraphs, with blank lines between them.",
};

const REASONS = {
  paragraph: [
    {
      de: "Dieser Absatz, diese Liste oder Tabelle ist zu lang, um noch geprüft zu werden.",
      en: "This paragraph, list or table is too long to be checked.",
    },
    SHORTEN,
  ],
  marks: [
    {
      de: "Bis hierher stehen zu viele Sternchen, Unterstriche und Klammern in den Absätzen.",
      en: "Up to here the paragraphs hold too many asterisks, underscores and brackets.",
    },
    SHORTEN,
  ],
  nesting: [
    {
      de: "Diese Zeile ist zu tief eingerückt oder geschachtelt.",
      en: "This line is indented or nested too deeply.",
    },
    { de: "Die Gliederung flacher machen.", en: "Make the structure flatter." },
  ],
  footnotes: [
    { de: "Der Text hat zu viele Fußnoten.", en: "The text has too many footnotes." },
    { de: "Den Text teilen.", en: "Divide the text." },
  ],
} as const satisfies Readonly<Record<string, Reason>>;

function problemAt(line: number, [message, fix]: Reason): TextProblem {
  return { rule: "policy/too-complex", level: "error", line, column: 1, message, fix };
}
