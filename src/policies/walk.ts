import type { Block, Clause, Inline, PolicyText } from "./model.ts";

/** Every block of a clause's own text, those inside lists, quotations and footnotes too; outer ones first. */
export function* blocksOf({ blocks, footnotes }: Clause): Generator<Block> {
  yield* nestedBlocks(blocks);
  for (const footnote of footnotes) yield* nestedBlocks(footnote.blocks);
}

/** Every inline of a clause's own text, of its heading and footnotes too; outer ones first. */
export function* inlinesOf(clause: Clause): Generator<Inline> {
  yield* nestedInlines(clause.heading);
  for (const block of blocksOf(clause)) yield* nestedInlines(directInlines(block));
}

/** Every inline of a text with its clause. */
export function* inlinesIn(text: PolicyText): Generator<{ clause: Clause; inline: Inline }> {
  for (const clause of text.clauses) {
    for (const inline of inlinesOf(clause)) yield { clause, inline };
  }
}

/** Every block of a text with its clause. */
export function* blocksIn(text: PolicyText): Generator<{ clause: Clause; block: Block }> {
  for (const clause of text.clauses) {
    for (const block of blocksOf(clause)) yield { clause, block };
  }
}

function* nestedBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === "quote") yield* nestedBlocks(block.blocks);
    if (block.type !== "list") continue;
    for (const item of block.items) if (item.type === "item") yield* nestedBlocks(item.blocks);
  }
}

function* nestedInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ("inlines" in inline) yield* nestedInlines(inline.inlines);
  }
}

function directInlines(block: Block): readonly Inline[] {
  if (block.type === "paragraph") return block.inlines;
  if (block.type !== "table") return [];
  return [
    block.caption,
    ...block.columns.map(({ heading }) => heading),
    ...block.rows.flat(),
  ].flat();
}
