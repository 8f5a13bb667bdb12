import { isSpelling } from "../licenses/syntax/problem.ts";
import { readExpression } from "../licenses/syntax/read.ts";
import type { ExpressionTree } from "../licenses/syntax/tree.ts";
import type { Corrector } from "../licenses/verdict/corrections.ts";
import type { LicenseTerm } from "../sbom/bill.ts";
import type { ClaimReading } from "./assessment.ts";
import { phraseOf } from "./phrases.ts";
import { leavesOf, replaceLeaves, unknownLeaf } from "./trees.ts";

/** A term as a tree; what is not understood is a leaf of unknown words. */
export interface TermReading {
  readonly reading: ClaimReading;
  readonly tree: ExpressionTree;
  /** Expressions that may be meant where it is not certain. */
  readonly mayMean: readonly string[];
}

/**
 * Reads a term, whatever the format calls it: an expression as it is, other words only where they mean one
 * expression without a doubt.
 */
export function readTerm({ text }: LicenseTerm, corrector: Corrector): TermReading {
  const phrase = phraseOf(text);
  if (phrase) return { reading: phrase, tree: unknownLeaf(text), mayMean: [] };
  const { tree, problems } = readExpression(text);
  if (tree && problems.length === 0) return { reading: "as-written", tree, mayMean: [] };
  const isClear = tree !== null && problems.every(isSpelling);
  const certain = certainTree(text, corrector);
  if (certain) return { reading: isClear ? "spelling" : "corrected", tree: certain, mayMean: [] };
  if (isClear) return { reading: "spelling", tree, mayMean: [] };
  const mayMean = corrector.meanings(text);
  if (tree === null) return { reading: "words", tree: unknownLeaf(text), mayMean };
  return { ...readLeaves(text, tree, corrector), mayMean };
}

/** Corrects the leaves that can be corrected without a doubt; the others keep their plus and exception. */
function readLeaves(
  text: string,
  tree: ExpressionTree,
  corrector: Corrector,
): Pick<TermReading, "reading" | "tree"> {
  const corrected = replaceLeaves(tree, (leaf) => {
    if (leaf.type !== "unknown") return leaf;
    const words = text.slice(leaf.start, leaf.end);
    return certainTree(words, corrector) ?? { ...leaf, text: words };
  });
  const isNothing = leavesOf(corrected).every(({ type }) => type === "unknown");
  return { reading: isNothing ? "words" : "partly", tree: corrected };
}

function certainTree(text: string, corrector: Corrector): ExpressionTree | null {
  const certain = corrector.certain(text);
  return certain === null ? null : readExpression(certain).tree;
}
