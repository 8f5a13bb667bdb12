/** Where a long word is better broken: behind what parts addresses and names. */
const JOINTS = /(?<=[/._\-?&=:@+#])/u;
const PIECE = 6;

/**
 * A text in pieces between which a line may break: one piece, except where a word is longer than a line. Together they
 * are the text.
 */
export function breakable(text: string, longest: number): readonly string[] {
  const words = text.split(/(\s+)/u);
  const pieces: string[] = [];
  let whole = "";
  for (const word of words) {
    if (word.length <= longest) {
      whole += word;
      continue;
    }
    const [first = "", ...rest] = brokenWord(word, Math.min(PIECE, longest));
    pieces.push(whole + first, ...rest.slice(0, -1));
    whole = rest.at(-1) ?? "";
  }
  return whole === "" && pieces.length > 0 ? pieces : [...pieces, whole];
}

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

function brokenWord(word: string, size: number): readonly string[] {
  return word.split(JOINTS).flatMap((part) => {
    const letters = Array.from(clusters.segment(part), ({ segment }) => segment);
    return Array.from({ length: Math.ceil(letters.length / size) }, (_, index) =>
      letters.slice(index * size, (index + 1) * size).join(""),
    );
  });
}
