/** Characters that turn the reading direction or steer a terminal; `\t` and `\n` are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we look for.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text with U+FFFD in place of hidden characters, as CommonMark does with NUL. A file that has them is refused before;
 * a character reference (`&#x202e;`) brings them in all the same.
 */
export function withoutHidden(text: string): string {
  return text.replaceAll(HIDDEN, "\ufffd");
}
