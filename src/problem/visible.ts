const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** What most texts are; the other expression is ten times slower. */
const ASCII = /^[ -~]*$/u;

/**
 * A text in one line without characters that steer a terminal, turn the reading direction or are not
 * allowed in XML; each shows as its code, such as \u001b.
 */
export function visible(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}

/** The same of a text that may be of any length: of a longer one only the beginning, with a sign that it goes on. */
export function visibleStart(text: string, longest: number): string {
  if (text.length <= longest) return visible(text);
  return `${visible(text.slice(0, longest).toWellFormed())}…`;
}
