/** Characters that a column is at least as wide as, and at most by a single word: longer ones are broken. */
const LEAST = 4;
const LONGEST_WORD = 18;
/** Characters that the margins of a cell take. */
const MARGIN = 2;

/**
 * How wide the columns of a table are, relative to each other, so that long texts get more room and few words are
 * broken; `rows` are texts, those of the head first.
 */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, index) =>
    widthOf(rows.map((row) => row[index] ?? "")),
  );
}

function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const word = texts.reduce((most, text) => Math.max(most, longestWord(text)), 0);
  // Twice as much text needs less than twice the width, because a cell has many lines.
  return Math.round(
    Math.max(LEAST, Math.min(LONGEST_WORD, word) + MARGIN, Math.sqrt(longest) * 2.4),
  );
}

function longestWord(text: string): number {
  return text.split(/\s+/u).reduce((most, { length }) => Math.max(most, length), 0);
}
