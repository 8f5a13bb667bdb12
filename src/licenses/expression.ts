import { isSpelling } from "./syntax/problem.ts";
import { readExpression } from "./syntax/read.ts";
import type { ExpressionTree, Group, LicenseLeaf, ReferenceLeaf } from "./syntax/tree.ts";

/** An SPDX license expression (SPDX 2.3, annex D) as a tree; `id` has the list's own spelling. */
export type LicenseTree = LicenseLeaf | ReferenceLeaf | Group<LicenseTree>;

/**
 * The tree of a license expression: ids in any case and deprecated ones are read, unknown ids and broken
 * syntax answer null. AND binds closer than OR; neighbours of one operator become one node.
 */
export function parseLicenseExpression(text: string): LicenseTree | null {
  const { tree, problems } = readExpression(text);
  if (tree === null || !isComplete(tree)) return null;
  const isRead = problems.every((each) => isSpelling(each) && each.code !== "operator-case");
  return isRead ? tree : null;
}

function isComplete(tree: ExpressionTree): tree is LicenseTree {
  if (tree.type === "and" || tree.type === "or") return tree.parts.every(isComplete);
  return tree.type !== "unknown";
}
