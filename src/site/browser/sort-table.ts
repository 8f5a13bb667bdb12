import { element } from "./element.ts";

/** Tables whose columns can be sorted. Without this they stay in the order in which they came. */
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sort-table]")) {
  const words = table.dataset["sortTable"] ?? "";
  for (const [index, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const name = head.textContent?.trim() ?? "";
    const button = element("button", { type: "button", title: words.replace("{}", name) }, name);
    button.addEventListener("click", () => sortBy(table, head, index));
    head.replaceChildren(button);
  }
}
for (const hint of document.querySelectorAll<HTMLElement>("[data-sort-hint]")) hint.hidden = false;

/** Sorts by a column, upwards first; once more turns it round. What has nothing to sort by stays at the end. */
function sortBy(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const descending = head.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row, column) }));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const sign = descending ? -1 : 1;
  rows.sort((one, other) => {
    if (one.key === "" || other.key === "") return one.key === "" ? 1 : -1;
    return sign * collator.compare(one.key, other.key);
  });
  body?.append(...rows.map(({ row }) => row));
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset["sort"] ?? "";
}
