import type { PrintBlock, PrintItem } from "./document.ts";

/** Lists and quotations inside each other, beyond which nobody follows and the typesetter gives up. */
const DEPTH = 8;

/** The same blocks with lists and quotations in them down to a depth: what lies deeper is in paragraphs there. */
export function shallowBlocks(blocks: readonly PrintBlock[], depth = 0): readonly PrintBlock[] {
  return blocks.flatMap((block) => shallowBlock(block, depth));
}

function shallowBlock(block: PrintBlock, depth: number): readonly PrintBlock[] {
  switch (block.type) {
    case "list": {
      const items = block.items.map((item) => ({
        ...item,
        blocks: shallowBlocks(item.blocks, depth + 1),
      }));
      if (depth < DEPTH) return [{ ...block, items }];
      return items.flatMap((item, index) =>
        itemInParagraphs(item, block.start === null ? "• " : `${block.start + index}. `),
      );
    }
    case "quote": {
      const inner = shallowBlocks(block.blocks, depth + 1);
      return depth < DEPTH ? [{ ...block, blocks: inner }] : inner;
    }
    case "box":
    case "language":
    case "indent":
      return [{ ...block, blocks: shallowBlocks(block.blocks, depth) }];
    default:
      return [block];
  }
}

function itemInParagraphs({ blocks, ...mark }: PrintItem, marker: string): readonly PrintBlock[] {
  const [first, ...rest] = blocks;
  const inlines = first?.type === "paragraph" ? first.inlines : [];
  return [
    { type: "paragraph", ...mark, inlines: [{ type: "text", text: marker }, ...inlines] },
    ...(first?.type === "paragraph" ? rest : blocks),
  ];
}
