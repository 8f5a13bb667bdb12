import type { PrintBlock, PrintHeading, PrintInline, PrintItem } from "../../../pdf/document.ts";
import type { Block, Clause, List, ListItem, PolicyText } from "../../../policies/model.ts";
import { markOf, UNMARKED } from "./marks.ts";
import { printBlock } from "./print-blocks.ts";
import { printInlines } from "./print-inlines.ts";
import type { PrintSetting } from "./setting.ts";

interface Printing {
  readonly setting: PrintSetting;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly levels: ReadonlyMap<string, number>;
  /** Words behind a clause, such as the day from which it applies; null: none. */
  readonly remarkOn: (clause: Clause) => string | null;
}

/** All clauses of a text for print, in reading order. */
export function printClauses(
  { clauses }: Pick<PolicyText, "clauses">,
  setting: PrintSetting,
  remarkOn: Printing["remarkOn"],
): readonly PrintBlock[] {
  const printing = {
    setting,
    remarkOn,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    levels: headingLevels(clauses),
  };
  const [document] = clauses;
  return document === undefined ? [] : sectionBlocks(document.blocks, printing);
}

/**
 * The levels of headings for print: the highest is 1, and none skips a level, even where the text does (a check
 * complains there).
 */
function headingLevels(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let above = 0;
  for (const { id, kind, level } of clauses) {
    if (kind !== "section") continue;
    above = Math.min(Math.max(1, level - 1), above + 1);
    levels.set(id, above);
  }
  return levels;
}

function sectionBlocks(blocks: readonly Block[], printing: Printing): readonly PrintBlock[] {
  return blocks.flatMap((block) =>
    block.type === "clause"
      ? printClause(block.id, printing)
      : [{ type: "indent", blocks: ownBlocks([block], printing) } as const],
  );
}

function printClause(id: string, printing: Printing): readonly PrintBlock[] {
  const clause = printing.clauses.get(id);
  if (clause === undefined) return [];
  if (clause.kind === "section") {
    return [printHeading(clause, printing), ...sectionBlocks(clause.blocks, printing)];
  }
  const [first, ...rest] = clause.blocks;
  const inlines = first?.type === "paragraph" ? printInlines(first.inlines, printing.setting) : [];
  const below = ownBlocks(first?.type === "paragraph" ? rest : clause.blocks, printing);
  return [
    {
      type: "paragraph",
      ...markOf(clause),
      inlines: [...inlines, ...remark(clause, printing)],
    },
    ...(below.length === 0 ? [] : [{ type: "indent", blocks: below } as const]),
  ];
}

function remark(clause: Clause, { remarkOn }: Printing): readonly PrintInline[] {
  const text = remarkOn(clause);
  return text === null ? [] : [{ type: "small", text: ` ${text}` }];
}

function printHeading(clause: Clause, { setting, levels }: Printing): PrintHeading {
  const inlines = printInlines(clause.heading, setting);
  return {
    type: "heading",
    level: levels.get(clause.id) ?? 1,
    ...markOf(clause),
    inlines: inlines.filter(({ type }) => type !== "note"),
    notes: inlines.filter(({ type }) => type === "note"),
  };
}

function ownBlocks(blocks: readonly Block[], printing: Printing): readonly PrintBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === "clause") return printClause(block.id, printing);
    return block.type === "list"
      ? [printList(block, printing)]
      : printBlock(block, printing.setting);
  });
}

function printList({ start, items }: List, printing: Printing): PrintBlock {
  return { type: "list", start, items: items.map((item) => printItem(item, printing)) };
}

function printItem(item: ListItem, printing: Printing): PrintItem {
  if (item.type === "item") return { ...UNMARKED, blocks: ownBlocks(item.blocks, printing) };
  const clause = printing.clauses.get(item.id);
  if (clause === undefined) return { ...UNMARKED, blocks: [] };
  return { ...markOf(clause), blocks: ownBlocks(clause.blocks, printing) };
}
