import { type Document, type Node, visit } from "yaml";
import { type Formatted, formatYaml } from "./format.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { canonicalOrder } from "./key-order.ts";
import { readsAsTyped } from "./scalar.ts";

/** New values for keys of a front matter, by key; undefined takes the key away. */
export type FrontMatterValues = Readonly<Record<string, unknown>>;

/** A text with some keys of its front matter changed, in canonical order; comments and everything else stay. */
export function editFrontMatter(text: string, values: FrontMatterValues): Formatted {
  const split = splitFrontMatter(text);
  if (split === null) return { kind: "refused", reason: "broken" };
  const yaml = split.yaml.slice(split.yaml.indexOf("\n") + 1);
  const formatted = formatYaml(yaml, canonicalOrder("policy-version"), [
    (document) => change(document, values),
  ]);
  if (formatted.kind === "refused") return formatted;
  return { kind: "formatted", text: `---\n${formatted.text}${text.slice(split.yaml.length)}` };
}

function change(document: Document, values: FrontMatterValues): boolean {
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) document.delete(key);
    // A key that is no node would not be found by those who sort keys.
    else document.set(document.createNode(key), quoted(document.createNode(value)));
  }
  return true;
}

/** `2026.10` without quotation marks is the number 2026.1 to other programs. */
function quoted(node: Node): Node {
  visit(node, {
    Scalar(at, scalar) {
      const isTyped = at !== "key" && readsAsTyped(String(scalar.value));
      if (isTyped) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return node;
}
