const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Below U+0300 every code unit is a character of its own, but for a carriage return before a line feed. */
const SIMPLE = /^[\t\n -\u02ff]*$/u;

/** The number of characters as people count them: grapheme clusters (Unicode, UAX #29). */
export function countCharacters(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let count = 0;
  for (const _ of SEGMENTER.segment(text)) count += 1;
  return count;
}

/** Whether a text has at most so many characters; quick for texts far below. */
export function isAtMost(text: string, limit: number): boolean {
  return text.length <= limit || countCharacters(text) <= limit;
}

/** Whether a text has at least so many characters; quick for texts far above or below. */
export function isAtLeast(text: string, limit: number): boolean {
  if (text.length < limit) return false;
  return limit <= 1 || countCharacters(text) >= limit;
}
