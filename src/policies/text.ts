import type { Block, Clause, Inline, ListItem } from "./model.ts";

/** The words of inlines as plain text: without emphasis and addresses, footnotes as `[^id]`, breaks as line ends. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "obligation":
    case "code":
    case "unsupported":
      return inline.text;
    case "emphasis":
    case "strong":
    case "link":
      return textOf(inline.inlines);
    case "clause-link":
      return inline.inlines.length === 0 ? `#${inline.clause}` : textOf(inline.inlines);
    case "footnote":
      return `[^${inline.id}]`;
    case "break":
      return "\n";
    default:
      return inline satisfies never;
  }
}

/** The words of blocks as plain text, one line for each paragraph, cell row and item; clauses inside left out. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(blockLines).join("\n");
}

/** The words of a clause on one line, to name it by: heading, paragraphs and items, without the marks of footnotes. */
export function lineOf({ heading, blocks }: Pick<Clause, "heading" | "blocks">): string {
  const spoken = blocks.filter(({ type }) => type === "paragraph" || type === "list");
  const words = `${textOf(heading)} ${textOfBlocks(spoken.length === 0 ? blocks : spoken)}`;
  return words
    .replaceAll(/\[\^[^\]\s]+\]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** The words of a clause's own text as plain text: heading, blocks, footnotes; a line for each part. */
export function textOfClause({ heading, blocks, footnotes }: Clause): string {
  const notes = footnotes.map((footnote) => textOfBlocks(footnote.blocks));
  return [textOf(heading), textOfBlocks(blocks), ...notes].filter((text) => text !== "").join("\n");
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case "paragraph":
      return [textOf(block.inlines)];
    case "list":
      return block.items.flatMap(itemLines);
    case "table":
      return [
        ...(block.caption.length === 0 ? [] : [textOf(block.caption)]),
        block.columns.map(({ heading }) => textOf(heading)).join(" | "),
        ...block.rows.map((row) => row.map(textOf).join(" | ")),
      ];
    case "figure":
      return [[block.alternative, block.caption].filter((text) => text !== "").join(": ")];
    case "code":
    case "unsupported":
      return [block.text];
    case "quote":
      return block.blocks.flatMap(blockLines);
    case "clause":
      return [];
    default:
      return block satisfies never;
  }
}

function itemLines(item: ListItem): readonly string[] {
  return item.type === "clause" ? [] : item.blocks.flatMap(blockLines);
}
