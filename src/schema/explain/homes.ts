import type { SchemaNode } from "./explanation.ts";

/** What stands for the language in paths below a map of languages. */
const ANY = "<language>";

interface Node extends SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly additionalProperties?: boolean | Node;
}

/**
 * The paths of the maps in which a schema (draft-07, not recursive) knows a key, such as
 * `description.<language>` for `features`; the document itself is left out.
 */
export function homesOf(root: SchemaNode, key: string): readonly string[] {
  const found: string[] = [];
  visit(root as Node, root as Node, "", (path, node) => {
    if (path !== "" && Object.hasOwn(node.properties ?? {}, key)) found.push(path);
  });
  return found;
}

function visit(
  node: Node,
  root: Node,
  path: string,
  see: (path: string, node: Node) => void,
): void {
  const target = resolved(node, root);
  see(path, target);
  for (const part of target.allOf ?? []) visit(part, root, path, see);
  for (const [key, below] of Object.entries(target.properties ?? {})) {
    visit(below as Node, root, path === "" ? key : `${path}.${key}`, see);
  }
  if (target.items) visit(target.items as Node, root, path, see);
  if (typeof target.additionalProperties === "object") {
    visit(target.additionalProperties, root, `${path}.${ANY}`, see);
  }
}

/** References to other schema files lead nowhere; what is below them is not searched. */
function resolved(node: Node, root: Node): Node {
  const name = /^#\/definitions\/(.+)$/u.exec(node.$ref ?? "")?.[1];
  return (name && (root.definitions?.[name] as Node)) || node;
}
