import { type ExpressionTree, isGroup } from "./tree.ts";

/**
 * The text of a tree, with the brackets that it needs to be read as the same tree. Unknown words stand as they
 * were written.
 */
export function printExpression(tree: ExpressionTree): string {
  const parts: string[] = [];
  printInto(parts, tree);
  return parts.join("");
}

function printInto(out: string[], tree: ExpressionTree): void {
  if (!isGroup(tree)) {
    out.push(printLeaf(tree));
    return;
  }
  for (const [index, part] of tree.parts.entries()) {
    if (index > 0) out.push(tree.type === "and" ? " AND " : " OR ");
    const bracketed = isGroup(part) && (tree.type === "and" || part.type === "or");
    if (bracketed) out.push("(");
    printInto(out, part);
    if (bracketed) out.push(")");
  }
}

function printLeaf(leaf: Exclude<ExpressionTree, { type: "and" | "or" }>): string {
  if (leaf.type === "unknown") return leaf.text;
  const plus = leaf.type === "license" && leaf.orLater ? "+" : "";
  return `${leaf.id}${plus}${leaf.exception ? ` WITH ${leaf.exception}` : ""}`;
}
