import type { Span } from "./tree.ts";

/** A bracket, a plus, a word of the letters that SPDX ids have, or any other characters. */
export interface Token extends Span {
  readonly text: string;
}

const TOKEN = /[()+]|[A-Za-z0-9.:-]+|[^\s()+A-Za-z0-9.:-]+/gu;
const WORD = /^[A-Za-z0-9.:-]/u;

/** The tokens of an expression in their order; white space only separates them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    tokens.push({ text: found, start: match.index, end: match.index + found.length });
  }
  return tokens;
}

/** Whether a token is made of the letters of ids and operators. */
export function isWord(token: Token): boolean {
  return WORD.test(token.text);
}
