import type {
  BlockContent,
  DefinitionContent,
  ListItem as ItemNode,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table as TableNode,
} from "mdast";
import type { Block, Column, Figure, Inline, ListItem, Table } from "../model.ts";
import { withoutHidden } from "./hidden.ts";
import { inlinesOf } from "./inlines.ts";
import { placeOf } from "./markdown.ts";
import { findObligations } from "./obligations.ts";
import { beginClause, type Reader, readInlines, splitAttributes } from "./reader.ts";

type Flow = RootContent | BlockContent | DefinitionContent;

/** The blocks of nodes that lie in the current clause; a caption goes into the table after it. */
export function readBlocks(reader: Reader, nodes: readonly Flow[]): readonly Block[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type === "paragraph" && next?.type === "table" && captionOf(node)) return [];
    const before = nodes[index - 1];
    const caption = before?.type === "paragraph" ? captionOf(before) : null;
    return readBlock(reader, node, node.type === "table" ? caption : null);
  });
}

function readBlock(reader: Reader, node: Flow, caption: Paragraph | null): readonly Block[] {
  switch (node.type) {
    case "paragraph":
      return [paragraphBlock(reader, node)];
    case "list": {
      const items = node.children.map((item) => readItem(reader, item));
      return [{ type: "list", start: node.ordered ? (node.start ?? 1) : null, items }];
    }
    case "table":
      return [tableBlock(reader, node, caption)];
    case "code":
      return [{ type: "code", language: node.lang ?? null, text: node.value }];
    case "blockquote":
      return [{ type: "quote", blocks: plainly(reader, () => readBlocks(reader, node.children)) }];
    case "html":
      return [{ type: "unsupported", what: "html", text: node.value, place: placeOf(node) }];
    case "thematicBreak":
      return [{ type: "unsupported", what: "rule", text: "---", place: placeOf(node) }];
    case "heading":
      // Only inside quotations and lists, where no section can begin.
      return [{ type: "paragraph", inlines: readInlines(reader, node.children) }];
    default:
      // Definitions of links and footnotes are read where they are referred to.
      return [];
  }
}

/** Reads something that obliges nobody and has no clauses. */
function plainly<T>(reader: Reader, read: () => T): T {
  const before = reader.isPlain;
  reader.isPlain = true;
  const result = read();
  reader.isPlain = before;
  return result;
}

/** A paragraph, or the figure that it holds. */
export function paragraphBlock(reader: Reader, node: Paragraph): Block {
  const { children } = reader.isPlain ? node : splitAttributes(node.children, node);
  return (
    figureIn(reader, children) ?? { type: "paragraph", inlines: readInlines(reader, children) }
  );
}

function figureIn(reader: Reader, children: readonly PhrasingContent[]): Figure | null {
  const [picture, ...others] = children;
  if (others.length > 0) return null;
  if (picture?.type === "image") {
    const { url, alt, title } = picture;
    return figure(url, alt, title, placeOf(picture));
  }
  if (picture?.type !== "imageReference") return null;
  const target = reader.inline.definitions.get(picture.identifier);
  return figure(target?.url ?? "", picture.alt, target?.title, placeOf(picture));
}

type Missing = null | undefined;

function figure(
  file: string,
  alternative: string | Missing,
  caption: string | Missing,
  place: Figure["place"],
): Figure {
  const [words, title] = [alternative ?? "", caption ?? ""].map(withoutHidden);
  return { type: "figure", file, alternative: words ?? "", caption: title ?? "", place };
}

function readItem(reader: Reader, node: ItemNode): ListItem {
  const [first] = node.children;
  if (reader.isPlain || first?.type !== "paragraph") {
    return { type: "item", blocks: readBlocks(reader, node.children) };
  }
  const { children, attributes, idAt } = splitAttributes(first.children, first);
  if (attributes === null && !node.children.some(obliges)) {
    return { type: "item", blocks: readBlocks(reader, node.children) };
  }
  const parent = reader.current;
  const start = { kind: "item", parent, attributes, heading: [], node, idAt, children } as const;
  const clause = beginClause(reader, start);
  clause.blocks.push(...readBlocks(reader, node.children));
  reader.current = parent;
  return { type: "clause", id: clause.id };
}

/** Whether a paragraph has an obligation word. */
export function obliges(node: Flow): boolean {
  return node.type === "paragraph" && findObligations(wordsIn(node)).obligations.length > 0;
}

/** The words that are searched for obligations; what is no text is one character that no word has. */
function wordsIn(node: Paragraph | Paragraph["children"][number]): string {
  if (node.type === "text") return node.value.replaceAll(/\s+/gu, " ");
  return "children" in node ? node.children.map(wordsIn).join("") : "\u0000";
}

function tableBlock(reader: Reader, node: TableNode, caption: Paragraph | null): Table {
  const rows = node.children.map((row) => row.children.map((cell) => cell.children));
  const [head = [], ...body] = rows;
  const columns: Column[] = head.map((cell, index) => ({
    heading: readInlines(reader, cell),
    align: node.align?.[index] ?? null,
  }));
  return {
    type: "table",
    caption: caption === null ? [] : captionInlines(reader, caption),
    columns,
    rows: body.map((row) => columns.map((_, index) => readInlines(reader, row[index] ?? []))),
  };
}

const CAPTION = /^(?:Tabelle|Table):\s+/u;

function captionOf(node: Paragraph): Paragraph | null {
  const [first] = node.children;
  return first?.type === "text" && CAPTION.test(first.value) ? node : null;
}

function captionInlines(reader: Reader, { children }: Paragraph): readonly Inline[] {
  const [first, ...rest] = children;
  if (first?.type !== "text") return [];
  const text = { ...first, value: first.value.replace(CAPTION, "") };
  return inlinesOf([text, ...rest], reader.inline);
}

/** Takes a footnote into the current clause where it is referred to for the first time. */
export function readFootnote(reader: Reader, id: string): void {
  const definition = reader.footnoteTexts.get(id);
  if (definition === undefined || reader.seenFootnotes.has(id)) return;
  reader.seenFootnotes.add(id);
  const number = reader.seenFootnotes.size;
  const { footnotes } = reader.current;
  const place = footnotes.length;
  const blocks = plainly(reader, () => readBlocks(reader, definition.children));
  footnotes.splice(place, 0, { id, number, blocks });
}
