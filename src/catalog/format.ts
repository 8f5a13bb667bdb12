import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import { commentsOf } from "./comments.ts";
import type { KeyOrder } from "./key-order.ts";

/** The canonical text, or why the text was left as it is. */
export type Formatted =
  | { readonly kind: "formatted"; readonly text: string }
  | {
      readonly kind: "refused";
      readonly reason: "broken" | "would-lose-a-comment" | "would-change-a-value";
    };

/** Changes a document before it is printed, such as a repair; answers whether it changed anything. */
export type Edit = (document: Document) => boolean;

const SCHEMA_LINE = /^ yaml-language-server: [^\n]*(?:\n|$)/u;

/**
 * Brings one YAML file into canonical form: keys in the schema's order (unknown ones stay last, in their
 * order), block style, two spaces, no folding, the editors' schema line first. Comments and values stay:
 * the result is read again and refused where one of them is lost.
 */
export function formatYaml(text: string, order: KeyOrder, edits: readonly Edit[] = []): Formatted {
  const document = parseDocument(text, { schema: "failsafe" });
  if (document.errors.length > 0) return { kind: "refused", reason: "broken" };
  const changed = edits.map((edit) => edit(document)).some(Boolean);
  const wanted = plain(changed ? print(document) : text);
  liftSchemaLine(document);
  if (isCollection(document.contents)) arrange(document.contents, order);
  const printed = print(document);
  if (plain(printed) !== wanted) return { kind: "refused", reason: "would-change-a-value" };
  if (!sameComments(text, printed)) return { kind: "refused", reason: "would-lose-a-comment" };
  return { kind: "formatted", text: printed };
}

function print(document: Document): string {
  return document.toString({
    lineWidth: 0,
    indent: 2,
    indentSeq: true,
    blockQuote: "literal",
    flowCollectionPadding: false,
  });
}

/** The values with their keys sorted and every scalar as its source text, so that only a real change shows. */
function plain(text: string): string {
  const value: unknown = parseDocument(text, { schema: "failsafe" }).toJS({ maxAliasCount: 100 });
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) return item;
    return Object.fromEntries(
      Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  });
}

function sameComments(before: string, after: string): boolean {
  return commentsOf(before).sort().join("\n") === commentsOf(after).sort().join("\n");
}

/** The schema line belongs to the file, not to the first key: it must not move with it. */
function liftSchemaLine(document: Document): void {
  const first = isMap(document.contents) ? document.contents.items[0]?.key : undefined;
  if (!isScalar(first) || typeof first.commentBefore !== "string") return;
  const line = SCHEMA_LINE.exec(first.commentBefore)?.[0];
  if (line === undefined) return;
  const rest = first.commentBefore.slice(line.length);
  if (rest === "") delete first.commentBefore;
  else first.commentBefore = rest;
  document.commentBefore = line.trimEnd();
}

function arrange(root: Node, order: KeyOrder): void {
  const open: { node: Node; order: KeyOrder }[] = [{ node: root, order }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, order: here } = next;
    if (isMap(node)) {
      node.flow = node.items.length === 0;
      sortPairs(node.items, here);
      for (const pair of node.items) {
        if (isCollection(pair.value))
          open.push({ node: pair.value, order: here.child(keyOf(pair)) });
      }
    } else if (isSeq(node)) {
      node.flow = node.items.length === 0;
      for (const item of node.items)
        if (isCollection(item)) open.push({ node: item, order: here.item() });
    }
  }
}

function sortPairs(pairs: Pair[], order: KeyOrder): void {
  const rank = new Map(
    pairs.map((pair, index) => [pair, order.rank(keyOf(pair)) ?? order.size + index]),
  );
  const opensWithGap = isScalar(pairs[0]?.key) && pairs[0].key.spaceBefore === true;
  pairs.sort((left, right) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0));
  const first = pairs[0]?.key;
  if (isScalar(first) && !opensWithGap) first.spaceBefore = false;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}
