import type { Span } from "./tree.ts";

/** A bracket, a plus, a word of the letters that SPDX ids have, or any other characters. */
export interface Token extends Span {
  readonly text: string;
  readonly type: TokenType;
}

type TokenType = "word" | "bracket" | "plus" | "other";

/** The kind of every ASCII character; null for white space. */
const ASCII: readonly (TokenType | null)[] = Array.from({ length: 128 }, (_, code) =>
  typeOf(String.fromCharCode(code)),
);

/** The tokens of an expression in their order; white space only separates them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const type = typeAt(text, start);
    let end = start + 1;
    // Brackets and plus signs stand alone; everything else goes on as long as it is of the same kind.
    if (type === "word" || type === "other") {
      while (end < text.length && typeAt(text, end) === type) end += 1;
    }
    if (type !== null) tokens.push({ text: text.slice(start, end), type, start, end });
    start = end;
  }
  return tokens;
}

function typeAt(text: string, offset: number): TokenType | null {
  const known = ASCII[text.charCodeAt(offset)];
  return known === undefined ? typeOf(text.charAt(offset)) : known;
}

function typeOf(character: string): TokenType | null {
  if (/[A-Za-z0-9.:-]/u.test(character)) return "word";
  if (character === "(" || character === ")") return "bracket";
  if (character === "+") return "plus";
  return /\s/u.test(character) ? null : "other";
}
