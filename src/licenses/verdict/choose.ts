import type { VerdictNode } from "./verdict.ts";

/**
 * What to choose, as an expression: every OR is replaced by its best part, "or later" by the version that is
 * best. null where the expression leaves no choice, or where no choice helps.
 */
export function chooseExpression(node: VerdictNode): string | null {
  if (node.outcome === "refused" || node.outcome === "unknown" || !hasChoice(node)) return null;
  const out: string[] = [];
  writeChosen(out, node);
  return out.join("");
}

function hasChoice(node: VerdictNode): boolean {
  switch (node.type) {
    case "or":
      return true;
    case "and":
      return node.parts.some(hasChoice);
    case "license":
      return node.write !== written(node);
    default:
      return false;
  }
}

function writeChosen(out: string[], node: VerdictNode): void {
  if (node.type === "or") {
    const chosen = node.parts[node.chosen];
    if (chosen) writeChosen(out, chosen);
  } else if (node.type === "and") {
    for (const [index, part] of node.parts.entries()) {
      if (index > 0) out.push(" AND ");
      writeChosen(out, part);
    }
  } else if (node.type === "license") {
    out.push(node.write);
  } else if (node.type === "unknown") {
    out.push(node.text);
  } else {
    out.push(`${node.id}${node.exception ? ` WITH ${node.exception.id}` : ""}`);
  }
}

function written({ id, orLater, exception }: Extract<VerdictNode, { type: "license" }>): string {
  return `${id}${orLater ? "+" : ""}${exception ? ` WITH ${exception.id}` : ""}`;
}
