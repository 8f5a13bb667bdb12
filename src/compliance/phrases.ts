/** A phrase that stands where a license should and is none. */
export type Phrase = "unlicensed" | "elsewhere";

/** npm's word for "I grant nobody anything" (npm docs, package.json, license); not the Unlicense. */
const UNLICENSED = /^unlicensed$/iu;
/** npm's phrase for a text that lies beside the code (same place). */
const ELSEWHERE = /^see\s+licen[sc]e\b/iu;

/** The agreed phrase that a text is; null where it is none. */
export function phraseOf(text: string): Phrase | null {
  if (UNLICENSED.test(text)) return "unlicensed";
  return ELSEWHERE.test(text) ? "elsewhere" : null;
}
