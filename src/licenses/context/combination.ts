import { type ExpressionTree, isGroup, type Leaf } from "../syntax/tree.ts";
import { type Answer, indexOfBest, indexOfWorst, type PairAnswer } from "./answer.ts";
import { answerCompatibility, type Compatibility } from "./compatibility.ts";
import type { LicenseContext } from "./context.ts";
import type { ResolvedLicense } from "./resolve.ts";

/** Whether several works may become one, and under what it can be passed on. */
export interface Combination {
  readonly answer: Answer;
  /** The licenses under which the whole can be passed on with this answer; the one it was asked for, if any. */
  readonly under: readonly string[];
  /** The answer for each work, in the order given, for the first of `under`. */
  readonly parts: readonly Compatibility[];
  /** What decided; each pair once. */
  readonly because: readonly PairAnswer[];
  /** Whether only some of the licenses were tried as the license of the whole, because there are so many. */
  readonly partial: boolean;
}

/** So many licenses are tried as the license of the whole; each costs one pass over all works. */
export const MOST_CANDIDATES = 60;

/** Whether works under these licenses may become one that is passed on under the outbound license. */
export function answerCombinationUnder(
  works: readonly ExpressionTree[],
  outbound: ExpressionTree,
  context: LicenseContext,
): Combination {
  const parts = works.map((work) => answerCompatibility(work, outbound, context));
  const answer = worstOf(parts);
  const because = new Set(parts.flatMap((part) => (part.answer === answer ? part.because : [])));
  return { answer, under: [], parts, because: [...because], partial: false };
}

/**
 * Whether works under these licenses may become one under any of their licenses (or of their later versions),
 * and under which. No works: yes, under nothing.
 */
export function answerCombination(
  works: readonly ExpressionTree[],
  context: LicenseContext,
): Combination {
  const all = candidatesOf(works, context);
  const tried = all.slice(0, MOST_CANDIDATES);
  const answers = tried.map((candidate) =>
    worstOf(works.map((work) => quick(work, candidate, context))),
  );
  const best = answers[indexOfBest(answers)];
  const under = tried.filter((_, index) => answers[index] === best);
  const [first] = under;
  const partial = all.length > tried.length;
  if (!first) return { ...answerCombinationUnder(works, NOTHING, context), partial };
  return {
    ...answerCombinationUnder(works, first, context),
    under: under.map((leaf) => context.resolve(leaf).text),
    partial,
  };
}

const NOTHING: Leaf = { type: "unknown", text: "", start: 0, end: 0 };

function worstOf(parts: readonly { readonly answer: Answer }[]): Answer {
  const answers = parts.map(({ answer }) => answer);
  return answers[indexOfWorst(answers)] ?? "yes";
}

/** The answer alone, without the tree. */
function quick(
  work: ExpressionTree,
  outbound: Leaf,
  context: LicenseContext,
): { readonly answer: Answer } {
  if (!isGroup(work)) return context.pair(context.resolve(work), context.resolve(outbound));
  const answers = work.parts.map((part) => quick(part, outbound, context).answer);
  const index = work.type === "and" ? indexOfWorst(answers) : indexOfBest(answers);
  return { answer: answers[index] ?? "unknown" };
}

/** Every license that occurs and its later versions, the ones that ask for most first. */
function candidatesOf(works: readonly ExpressionTree[], context: LicenseContext): readonly Leaf[] {
  const found = new Map<string, { readonly leaf: Leaf; readonly weight: number }>();
  const note = (leaf: Leaf): void => {
    const license = context.resolve(leaf);
    if (found.has(license.text) || leaf.type === "unknown") return;
    found.set(license.text, { leaf, weight: weightOf(license) });
    for (const { id } of license.later) note(plainLeaf(id));
  };
  for (const work of works) forEachLeaf(work, note);
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ leaf }) => leaf);
}

function forEachLeaf(tree: ExpressionTree, use: (leaf: Leaf) => void): void {
  if (!isGroup(tree)) use(tree);
  else for (const part of tree.parts) forEachLeaf(part, use);
}

function plainLeaf(id: string): Leaf {
  return { type: "license", id, orLater: false, exception: null, start: 0, end: 0 };
}

const WEIGHTS: Readonly<Record<string, number>> = {
  "network-copyleft": 5,
  "strong-copyleft": 4,
  "weak-copyleft-library": 3,
  "weak-copyleft-module": 3,
  "weak-copyleft-file": 3,
  permissive: 2,
};

/** How much of the whole a license wants: the strictest can be the license of the whole, the mildest rarely. */
function weightOf({ base }: ResolvedLicense): number {
  return WEIGHTS[base?.record.family ?? ""] ?? 1;
}
