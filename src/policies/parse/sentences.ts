/** Where a sentence ends. A short word before the full stop is an abbreviation: `z. B. Namen`, `Art. 5`. */
export const SENTENCE_END = /;|(?<=[\p{L}\p{N}]{4}|[)\]"“»])[.!?](?=\s+\p{Lu}|\s*$)/u;

/** The sentences of a text, as far as punctuation tells; each line of it ends one. */
export function sentencesIn(text: string): readonly string[] {
  const end = new RegExp(`${SENTENCE_END.source}|\n`, "gu");
  return text
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
