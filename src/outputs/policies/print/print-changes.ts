import type { PrintBlock, PrintCell, PrintFigure } from "../../../pdf/document.ts";
import type {
  BlockChange,
  CellChange,
  FigureChange,
  TableChange,
  WordRun,
  WordsChange,
} from "../../../policies/compare/difference.ts";
import { textOf } from "../../../policies/text.ts";
import { columnWidths } from "./column-widths.ts";
import { plain, words } from "./marks.ts";
import { printFigure } from "./print-blocks.ts";
import { NO_LABELS, printRuns, type RunSetting } from "./print-runs.ts";
import type { PrintTexts } from "./texts.ts";

/** What changed blocks are printed with; pictures of the earlier text may lie in another folder. */
export interface ChangeSetting extends RunSetting {
  readonly t: PrintTexts["comparison"];
}

/**
 * The blocks of a clause with what changed in them. Blocks in lists become lists again; tables and pictures that stayed
 * are left out.
 */
export function printChanges(
  blocks: readonly BlockChange[],
  setting: ChangeSetting,
): readonly PrintBlock[] {
  const shown = blocks.filter(
    (block) =>
      block.change !== "same" || (block.type === "words" && block.form.block !== "heading"),
  );
  return nested(shown, 0, setting);
}

/** Blocks from one level of lists on: what lies deeper is an item of a list, or belongs to one. */
function nested(
  blocks: readonly BlockChange[],
  depth: number,
  setting: ChangeSetting,
): readonly PrintBlock[] {
  const printed: PrintBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const end = endOf(blocks, index, (block) => depthOf(block) > depth);
    if (end > index) {
      printed.push(listOf(blocks.slice(index, end), depth + 1, setting));
      index = end;
      continue;
    }
    const block = blocks[index];
    if (block !== undefined) printed.push(...printChange(block, setting));
    index += 1;
  }
  return printed;
}

/** A list of blocks that lie at least at `depth`: each one with a marker at that depth begins an item. */
function listOf(blocks: readonly BlockChange[], depth: number, setting: ChangeSetting): PrintBlock {
  const begins = (block: BlockChange) => depthOf(block) === depth && markerOf(block) !== null;
  const items: PrintBlock[][] = [];
  for (let index = 0; index < blocks.length; ) {
    const end = endOf(blocks, index + 1, (block) => !begins(block));
    items.push([...nested(blocks.slice(index, end), depth, setting)]);
    index = end;
  }
  const first = blocks[0] === undefined ? null : markerOf(blocks[0]);
  return {
    type: "list",
    start: typeof first === "number" ? first : null,
    items: items.map((each) => ({ number: "", id: null, anchor: null, blocks: each })),
  };
}

function endOf(
  blocks: readonly BlockChange[],
  from: number,
  belongs: (block: BlockChange) => boolean,
): number {
  let end = from;
  for (let block = blocks[end]; block !== undefined && belongs(block); block = blocks[end])
    end += 1;
  return end;
}

/** A footnote has its number as a marker and lies in no list. */
function depthOf(block: BlockChange): number {
  return block.type === "words" ? block.form.depth : 0;
}

function markerOf(block: BlockChange): "bullet" | number | null {
  return block.type === "words" ? block.form.marker : null;
}

function printChange(block: BlockChange, setting: ChangeSetting): readonly PrintBlock[] {
  switch (block.type) {
    case "words":
      return [printWords(block, setting)];
    case "table":
      return [printTableChange(block, setting)];
    case "figure":
      return printFigureChange(block, setting);
    default:
      return block satisfies never;
  }
}

function printWords({ form, runs }: WordsChange, setting: ChangeSetting): PrintBlock {
  const note = form.block === "footnote" ? [words(`${setting.t.footnote} ${form.marker}: `)] : [];
  const paragraph = plain(...note, ...printRuns(runs, setting));
  return form.quoted ? { type: "quote", blocks: [paragraph] } : paragraph;
}

/** A column in front says in words what happened to each row. */
function printTableChange(
  { caption, columns, rows }: TableChange,
  setting: ChangeSetting,
): PrintBlock {
  const { t } = setting;
  const widths = columnWidths([
    [t.row, ...columns.map(({ heading }) => plainText(heading))],
    ...rows.map(({ change, cells }) => [
      t.rows[change],
      ...cells.map((cell) => plainText(cell.runs)),
    ]),
  ]);
  const heads = [[words(t.row)], ...columns.map(({ heading }) => printRuns(heading, setting))];
  return {
    type: "table",
    caption: printRuns(caption, setting),
    columns: heads.map((heading, index) => ({
      heading,
      align: columns[index - 1]?.align ?? "left",
      width: widths[index] ?? 1,
    })),
    rows: rows.map(({ change, cells }) => [
      [words(t.rows[change])],
      ...cells.map((cell, index) =>
        printCell(cell, isWhole(change) || isWhole(columns[index]?.change), setting),
      ),
    ]),
  };
}

function plainText(runs: readonly WordRun[]): string {
  return runs.map(({ inlines }) => textOf(inlines)).join(" ");
}

function isWhole(change: string | undefined): boolean {
  return change === "added" || change === "removed";
}

function printCell({ runs }: CellChange, isSaid: boolean, setting: ChangeSetting): PrintCell {
  return printRuns(runs, isSaid ? { ...setting, labels: NO_LABELS } : setting);
}

function printFigureChange(
  { change, before, after, alternative, caption }: FigureChange,
  setting: ChangeSetting,
): readonly PrintBlock[] {
  const { t } = setting;
  const isOther = before !== null && after !== null && before.file !== after.file;
  const figure = (one: typeof after, when: string): readonly PrintBlock[] => {
    if (one === null) return [];
    const shown: PrintFigure = printFigure(one, setting.setting);
    return [{ ...shown, caption: when === "" ? [] : [words(when)] }];
  };
  return [
    ...(change === "removed" || isOther ? figure(before, t.before) : []),
    ...figure(after, isOther || change === "added" ? t.after : ""),
    ...(caption.length === 0 ? [] : [plain(...printRuns(caption, setting))]),
    plain(words(`${t.alternative}: `), ...printRuns(alternative, setting)),
  ];
}
