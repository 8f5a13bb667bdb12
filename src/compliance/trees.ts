import { printExpression } from "../licenses/syntax/print.ts";
import {
  type ExpressionTree,
  isGroup,
  type Leaf,
  type UnknownLeaf,
} from "../licenses/syntax/tree.ts";

/** Words that are no license, as a leaf. */
export function unknownLeaf(text: string): UnknownLeaf {
  return { type: "unknown", text, start: 0, end: text.length };
}

/** One tree of several; parts of the same operator become neighbours, and each stands there once. */
export function joinTrees(
  type: "and" | "or",
  trees: readonly ExpressionTree[],
): ExpressionTree | null {
  const [alone = null] = trees;
  if (trees.length < 2) return alone;
  const parts = trees.flatMap((tree) => (tree.type === type ? tree.parts : [tree]));
  const distinct = [...new Map(parts.map((part) => [printExpression(part), part])).values()];
  const [only = null] = distinct;
  return distinct.length > 1 ? { type, parts: distinct, start: 0, end: 0 } : only;
}

/** The tree with every leaf replaced by what a function gives for it. */
export function replaceLeaves(
  tree: ExpressionTree,
  replace: (leaf: Leaf) => ExpressionTree,
): ExpressionTree {
  if (!isGroup(tree)) return replace(tree);
  const { type } = tree;
  const parts = tree.parts.map((part) => replaceLeaves(part, replace));
  return { ...tree, parts: parts.flatMap((part) => (part.type === type ? part.parts : [part])) };
}

/** The leaves of a tree in the order of its text. */
export function leavesOf(tree: ExpressionTree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  collectLeaves(tree, leaves);
  return leaves;
}

function collectLeaves(tree: ExpressionTree, leaves: Leaf[]): void {
  if (!isGroup(tree)) leaves.push(tree);
  else for (const part of tree.parts) collectLeaves(part, leaves);
}
