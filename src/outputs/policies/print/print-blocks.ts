import type { PrintBlock, PrintColumn, PrintFigure, PrintTable } from "../../../pdf/document.ts";
import type { Block, Cell, Figure, Table } from "../../../policies/model.ts";
import { textOf } from "../../../policies/text.ts";
import { columnWidths } from "./column-widths.ts";
import { plain, UNMARKED, words } from "./marks.ts";
import { printInlines } from "./print-inlines.ts";
import type { PrintSetting } from "./setting.ts";

/** Blocks of a policy for print; clauses inside them are left out (see `printClauses`). */
export function printBlocks(
  blocks: readonly Block[],
  setting: PrintSetting,
): readonly PrintBlock[] {
  return blocks.flatMap((block) => printBlock(block, setting));
}

/** One block for print; none for a clause. */
export function printBlock(block: Block, setting: PrintSetting): readonly PrintBlock[] {
  switch (block.type) {
    case "paragraph":
      return [plain(...printInlines(block.inlines, setting))];
    case "list": {
      const items = block.items.flatMap((item) =>
        item.type === "clause" ? [] : [{ ...UNMARKED, blocks: printBlocks(item.blocks, setting) }],
      );
      return [{ type: "list", start: block.start, items }];
    }
    case "table":
      return [printTable(block, setting)];
    case "figure":
      return [printFigure(block, setting)];
    case "code":
      return [{ type: "listing", text: block.text }];
    case "quote":
      return [{ type: "quote", blocks: printBlocks(block.blocks, setting) }];
    case "unsupported":
      return [plain(words(block.text))];
    case "clause":
      return [];
    default:
      return block satisfies never;
  }
}

function printTable({ caption, columns, rows }: Table, setting: PrintSetting): PrintTable {
  const widths = columnWidths([
    columns.map(({ heading }) => textOf(heading)),
    ...rows.map((row) => row.map(textOf)),
  ]);
  const cell = (inlines: Cell) => printInlines(inlines, setting);
  return {
    type: "table",
    caption: printInlines(caption, setting),
    columns: columns.map(
      ({ heading, align }, index): PrintColumn => ({
        heading: cell(heading),
        align: align ?? "left",
        width: widths[index] ?? 1,
      }),
    ),
    rows: rows.map((row) => row.map(cell)),
  };
}

/** A figure for print; without an alternative its name stands for it, because a document without one is refused. */
export function printFigure(
  { file, alternative, caption }: Figure,
  setting: PrintSetting,
): PrintFigure {
  const name = `${setting.noPicture} ${file}`;
  return {
    type: "figure",
    picture: setting.pictureOf(file),
    alternative: alternative.trim() === "" ? name : alternative,
    caption: caption === "" ? [] : [words(caption)],
  };
}
