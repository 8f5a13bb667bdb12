import type { Cell, Column, Table } from "../model.ts";
import type {
  CellChange,
  Change,
  ColumnChange,
  RowChange,
  TableChange,
  WordRun,
} from "./difference.ts";
import { type Pair, pairUp } from "./pair.ts";
import { keyOf, type Token, tokensOf } from "./tokens.ts";
import { compareWords, likeness, oneRun } from "./words.ts";

/** Compares two tables cell by cell; columns are matched by their headings, rows by their words. */
export function compareTables(before: Table, after: Table, limit: number): TableChange {
  const columns = pairUp(before.columns, after.columns, {
    keyOf: ({ heading }) => keyOf(heading),
    // What changed its heading in the same place is the same column.
    isLike: () => true,
    limit,
  });
  const common = columns.filter((pair) => pair.before !== null && pair.after !== null);
  const rows = pairUp(rowsOf(before, common, "before"), rowsOf(after, common, "after"), {
    keyOf: ({ key }) => key,
    isLike: (left, right) => left.name === right.name || likeness(left.tokens, right.tokens) >= 0.4,
    limit,
  });
  const caption = compareWords(before.caption, after.caption, limit);
  const changed = columns.map((pair) => columnChange(pair, limit));
  const compared = rows.map((row) => rowChange(row, columns, { before, after }, limit));
  const changes = [
    caption.change,
    ...changed.map(({ change }) => change),
    ...compared.map(({ change }) => change),
  ];
  return {
    type: "table",
    change: overall(changes),
    caption: caption.runs,
    columns: changed,
    rows: compared,
  };
}

/** A table that is all of one kind. */
export function wholeTable(
  { caption, columns, rows }: Table,
  change: WordRun["change"],
): TableChange {
  return {
    type: "table",
    change,
    caption: oneRun(caption, change),
    columns: columns.map(({ align, heading }) => ({
      change,
      align,
      heading: oneRun(heading, change),
    })),
    rows: rows.map((cells) => ({
      change,
      cells: cells.map((cell) => ({ change, runs: oneRun(cell, change) })),
    })),
  };
}

/** The change of a whole from those of its parts: what is added or removed in a part changes the whole. */
function overall(changes: readonly Change[]): Change {
  if (changes.every((change) => change === "same")) return "same";
  return changes.every((change) => change === "same" || change === "formatting")
    ? "formatting"
    : "reworded";
}

interface Row {
  readonly cells: readonly Cell[];
  readonly key: string;
  /** Its first cell. */
  readonly name: string;
  readonly tokens: readonly Token[];
}

/** The rows of a table; what is compared of them are the cells of the columns that both tables have. */
function rowsOf(
  table: Table,
  common: readonly Pair<Column>[],
  side: "before" | "after",
): readonly Row[] {
  const columns: readonly (Column | null)[] = table.columns;
  const places = common.map((pair) => columns.indexOf(pair[side]));
  return table.rows.map((cells) => {
    const compared = places.length === 0 ? cells : places.map((place) => cells[place] ?? []);
    const [name = ""] = compared.map((cell) => keyOf(cell));
    const key = compared.map((cell) => keyOf(cell)).join("\u0004");
    return { cells, key, name, tokens: compared.flatMap((cell) => tokensOf(cell)) };
  });
}

function columnChange({ before, after }: Pair<Column>, limit: number): ColumnChange {
  const align = (after ?? before)?.align ?? null;
  if (before === null)
    return { change: "added", align, heading: oneRun(after?.heading ?? [], "added") };
  if (after === null)
    return { change: "removed", align, heading: oneRun(before.heading, "removed") };
  const { change, runs } = compareWords(before.heading, after.heading, limit);
  const isAligned = before.align === after.align;
  return { change: change === "same" && !isAligned ? "formatting" : change, align, heading: runs };
}

interface Tables {
  readonly before: Table;
  readonly after: Table;
}

function rowChange(
  row: Pair<Row>,
  columns: readonly Pair<Column>[],
  tables: Tables,
  limit: number,
): RowChange {
  const cells = columns.map((column) => cellChange(row, column, tables, limit));
  if (row.before === null) return { change: "added", cells };
  if (row.after === null) return { change: "removed", cells };
  return { change: overall(cells.map(({ change }) => change)), cells };
}

function cellChange(
  row: Pair<Row>,
  column: Pair<Column>,
  tables: Tables,
  limit: number,
): CellChange {
  const before = cellAt(row.before, column.before, tables.before);
  const after = cellAt(row.after, column.after, tables.after);
  if (before !== null && after !== null) return compareWords(before, after, limit);
  if (after !== null) return { change: "added", runs: oneRun(after, "added") };
  if (before !== null) return { change: "removed", runs: oneRun(before, "removed") };
  // A row of one table in a column of the other.
  return { change: "same", runs: [] };
}

function cellAt(row: Row | null, column: Column | null, table: Table): Cell | null {
  if (row === null || column === null) return null;
  return row.cells[table.columns.indexOf(column)] ?? [];
}

/** The one table of a change: what only the other table has is left out. */
export function sideOfTable(table: TableChange, side: "removed" | "added"): TableChange {
  const other = side === "added" ? "removed" : "added";
  const isHere = ({ change }: { readonly change: Change }) => change !== other;
  const own = (runs: readonly WordRun[]) => runs.filter(isHere);
  const here = table.columns.map(isHere);
  return {
    ...table,
    caption: own(table.caption),
    columns: table.columns
      .filter(isHere)
      .map((column) => ({ ...column, heading: own(column.heading) })),
    rows: table.rows.filter(isHere).map(({ change, cells }) => ({
      change,
      cells: cells
        .filter((_, index) => here[index])
        .map((cell) => ({ ...cell, runs: own(cell.runs) })),
    })),
  };
}
