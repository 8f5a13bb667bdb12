/** The best result, with the places of its content (counted in words) that answered the query. */
export interface Matched {
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

/** A beginning of so many letters is enough: German compounds share no more with what they are about. */
const ENOUGH = 5;
/** Of a shorter word, so much must be shared. */
const SHARE = 0.75;

/**
 * Those words of a query that the best result does not begin like. Pagefind never says "nothing": a word that it
 * does not know is cut from behind until something fits, so that "xyzzy" finds "X" and "Fürth" finds "für"
 * (https://github.com/Pagefind/pagefind/issues/599). Endings may differ, because the index holds stems.
 */
export function doubtfulWords(words: string, best: Matched): readonly string[] {
  const tokens = best.content.split(/\s+/u);
  const found = [
    ...best.locations.map((place) => tokens[place] ?? ""),
    ...Object.values(best.meta).flatMap((text) => text.split(/\s+/u)),
  ].flatMap(partsOf);
  return words.split(/\s+/u).filter((word) => {
    const letters = fold(word);
    const enough = Math.min(ENOUGH, Math.ceil(letters.length * SHARE));
    return !found.some((part) => sharedStart(part, letters) >= enough);
  });
}

/** A word and the words inside it: Pagefind also finds the parts of E-Akte and SharePoint. */
function partsOf(token: string): readonly string[] {
  const parts = token.split(/(?<=\p{Ll})(?=\p{Lu})|[^\p{L}\p{N}]+/u);
  return [token, ...parts].map(fold).filter((part) => part !== "");
}

/** Small letters without marks; umlauts are one letter however they are written. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/([aou])e/gu, "$1")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < right.length && left[length] === right[length]) length += 1;
  return length;
}
