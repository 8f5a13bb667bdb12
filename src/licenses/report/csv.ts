/** What a spreadsheet may run as a formula or cut into cells, also in the full-width forms of these signs. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * Rows as CSV (RFC 4180, UTF-8 without a mark). A cell that a spreadsheet would run as a formula begins with an
 * apostrophe, which spreadsheets do not show.
 */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
