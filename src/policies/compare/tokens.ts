import type { Inline } from "../model.ts";

/** One word, space or sign of a text, with where it stands in its inlines. */
export interface Token {
  /** What is compared: the word, and the address where it lies in a link. */
  readonly key: string;
  readonly text: string;
  /** Neither a space nor a sign. */
  readonly isWord: boolean;
  /** The inlines around it, outermost first. */
  readonly around: readonly Wrapper[];
  /** The inline that it is a part of, or all of. */
  readonly inline: Inline;
}

type Wrapper = Extract<Inline, { inlines: readonly Inline[] }>;

/** Words hold together over hyphens and apostrophes; combining marks belong to their letter. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;

/** What makes a word. */
export const LETTER = /[\p{L}\p{N}]/u;

/** The tokens of inlines in order; joined, their texts are `textOf(inlines)`. */
export function tokensOf(inlines: readonly Inline[], around: readonly Wrapper[] = []): Token[] {
  return inlines.flatMap((inline) => {
    if ("inlines" in inline && inline.inlines.length > 0) {
      return tokensOf(inline.inlines, [...around, inline]);
    }
    const address = around.map(addressOf).join("");
    return partsOf(inline).map(({ key, text }) => {
      return { key: key + address, text, isWord: LETTER.test(key), around, inline };
    });
  });
}

interface Piece {
  readonly key: string;
  readonly text: string;
}

function partsOf(inline: Inline): readonly Piece[] {
  switch (inline.type) {
    case "text":
    case "code":
      return wordsIn(inline.text);
    case "obligation":
    case "unsupported":
      return [{ key: inline.text, text: inline.text }];
    case "break":
      return [{ key: "\n", text: "\n" }];
    case "footnote":
      // Which footnote it is shows below the text; its name is the author's business.
      return [{ key: "\u0001footnote", text: `[^${inline.id}]` }];
    case "clause-link":
      return [{ key: addressOf(inline), text: `#${inline.clause}` }];
    case "emphasis":
    case "strong":
    case "link":
      return [];
    default:
      return inline satisfies never;
  }
}

/** The words of a plain text. */
export function wordsIn(text: string): readonly Piece[] {
  return (text.match(WORD) ?? []).map((word) => ({ key: word, text: word }));
}

/** The words and addresses of inlines as one text: the same where all tokens are the same. */
export function keyOf(inlines: readonly Inline[]): string {
  let key = "";
  for (const inline of inlines) {
    if (!("inlines" in inline)) key += partsKey(inline);
    else if (inline.type === "emphasis" || inline.type === "strong") key += keyOf(inline.inlines);
    else key += `${keyOf(inline.inlines)}${addressOf(inline)}\u0001`;
  }
  return key;
}

function partsKey(inline: Exclude<Inline, Wrapper>): string {
  return inline.type === "text" || inline.type === "code"
    ? inline.text
    : partsOf(inline)
        .map(({ key }) => key)
        .join("");
}

/** Everything of inlines but their places and the names of footnotes. */
export function shapeOf(inlines: readonly Inline[]): string {
  let shape = "";
  for (const inline of inlines) {
    if ("inlines" in inline)
      shape += `${inline.type}(${shapeOf(inline.inlines)})${addressOf(inline)}`;
    else shape += inline.type === "text" ? inline.text : `${inline.type}(${partsKey(inline)})`;
  }
  return shape;
}

function addressOf(inline: Wrapper): string {
  if (inline.type === "link") return `\u0001${inline.address}`;
  if (inline.type !== "clause-link") return "";
  return `\u0001${inline.policy ?? ""} ${inline.version ?? ""} ${inline.clause}`;
}

/** The inlines that a run of neighbouring tokens is, with the emphasis and links around them. */
export function inlinesFrom(tokens: readonly Token[], depth = 0): readonly Inline[] {
  const result: Inline[] = [];
  for (let start = 0; start < tokens.length; ) {
    const first = tokens[start] as Token;
    const wrapper = first.around[depth];
    const node = wrapper ?? first.inline;
    let end = start + 1;
    while (end < tokens.length && nodeAt(tokens[end] as Token, depth) === node) end += 1;
    const run = tokens.slice(start, end);
    result.push(
      wrapper ? { ...wrapper, inlines: inlinesFrom(run, depth + 1) } : leafFrom(run, first),
    );
    start = end;
  }
  return result;
}

function nodeAt({ around, inline }: Token, depth: number): Inline {
  return around[depth] ?? inline;
}

function leafFrom(run: readonly Token[], { inline }: Token): Inline {
  if (inline.type !== "text" && inline.type !== "code") return inline;
  return { ...inline, text: run.map(({ text }) => text).join("") };
}
