import type { BlockChange } from "../compare/difference.ts";
import { lastSentenceOf } from "../parse/sentences.ts";
import { textOf } from "../text.ts";

/**
 * Whether words came into a sentence before the word that obliges in it, where they mostly say whom or what it obliges:
 * "each solution MUST" and "each new solution MUST". What comes behind that word, or in a sentence of its own, mostly
 * says how.
 */
export function isNarrowed(block: BlockChange): boolean {
  if (block.type !== "words") return false;
  let cameBefore = false;
  for (const { change, inlines } of block.runs) {
    if (change === "removed") continue;
    for (const inline of inlines) {
      if (inline.type === "obligation") {
        if (cameBefore && change === "same") return true;
        continue;
      }
      const text = textOf([inline]);
      const rest = lastSentenceOf(text);
      if (rest !== text) cameBefore = false;
      if (change === "added" && /\p{L}/u.test(rest)) cameBefore = true;
    }
  }
  return false;
}
