import type { ElementContent } from "hast";
import type {
  CellChange,
  Change,
  ColumnChange,
  RowChange,
  TableChange,
  WordRun,
} from "../../../../policies/compare/difference.ts";
import { textOf } from "../../../../policies/text.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { policyTextTexts } from "../../../i18n/policy-text.ts";
import { directionOf } from "../hast/direction.ts";
import { element, text } from "../hast/element.ts";
import { alignment } from "../hast/table.ts";
import type { Settings } from "./place.ts";
import { isLeftOut, runsToHast, type Showing } from "./runs.ts";

/** A table cell by cell; what was put in or taken out as a whole row or column says so in words. */
export function tableChangeToHast(
  table: TableChange,
  settings: Settings,
  showing: Showing,
): ElementContent {
  const shown = table.columns.map((column) => !isLeftOut(column, showing));
  const columns = table.columns.filter((_, index) => shown[index]);
  const rows = table.rows
    .filter((row) => !isLeftOut(row, showing))
    .map((row) => ({ ...row, cells: row.cells.filter((_, index) => shown[index]) }));
  const head = columns.map((column) => headingCell(column, settings, showing));
  const body = rows.map((row) => tableRow(row, columns, settings, showing));
  const caption = runsToHast(table.caption, settings, showing);
  const name = plainText(table.caption.filter((run) => !isLeftOut(run, showing)));
  const ariaLabel = name === "" ? policyTextTexts[settings.language].table : name;
  // Of the same table there are several on a page: as landmarks they would have to differ in their names.
  return element("div", { className: ["side-scroll"], role: "group", tabIndex: 0, ariaLabel }, [
    element("table", { className: ["table"] }, [
      ...(caption.length === 0 ? [] : [element("caption", {}, caption)]),
      element("thead", {}, [element("tr", {}, head)]),
      element("tbody", {}, body),
    ]),
  ]);
}

function plainText(runs: readonly WordRun[]): string {
  return textOf(runs.flatMap(({ inlines }) => inlines));
}

function headingCell(
  { change, align, heading }: ColumnChange,
  settings: Settings,
  showing: Showing,
): ElementContent {
  const words = runsToHast(heading, settings, showing);
  const content = [...wholeSign(change, "column", settings), ...words];
  const properties = { ...directionOf(plainText(heading)), className: alignment(align) };
  if (content.length === 0) return element("td", properties);
  return element("th", { scope: "col", ...properties }, content);
}

function tableRow(
  { change, cells }: RowChange,
  columns: readonly ColumnChange[],
  settings: Settings,
  showing: Showing,
): ElementContent {
  const sign = wholeSign(change, "row", settings);
  const data = cells.map((cell: CellChange, index) => {
    const words = runsToHast(cell.runs, settings, showing);
    const content = index === 0 ? [...sign, ...words] : words;
    const className = alignment(columns[index]?.align ?? null);
    return element("td", { ...directionOf(plainText(cell.runs)), className }, content);
  });
  return element("tr", {}, data);
}

function wholeSign(
  change: Change,
  what: "row" | "column",
  { language }: Settings,
): readonly ElementContent[] {
  if (change !== "added" && change !== "removed") return [];
  const t = policyCompareTexts[language];
  const words = {
    row: { added: t.newRow, removed: t.goneRow },
    column: { added: t.newColumn, removed: t.goneColumn },
  };
  const sign = change === "added" ? "+" : "−";
  return [
    element("span", { className: ["whole"] }, [text(`${sign} ${words[what][change]}: `)]),
    element("br", {}),
  ];
}
