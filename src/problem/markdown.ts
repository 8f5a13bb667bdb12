import type { Language } from "./report.ts";
import { visible } from "./visible.ts";

/** Rows that are shown of a table; a change of rules can turn over hundreds. */
const MOST_ROWS = 200;

/** The lines of a Markdown table with an empty one after it; nothing where there are no rows. Cells are Markdown. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rest = rows.length - MOST_ROWS;
  const more = { de: `… und ${rest} weitere.`, en: `… and ${rest} more.` };
  return [
    line(head),
    line(head.map(() => "---")),
    ...rows.slice(0, MOST_ROWS).map(line),
    ...(rest > 0 ? ["", more[language]] : []),
    "",
  ];
}

/** A text in a table: Markdown and HTML in it stay text. */
export function markdownText(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|~#&]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A text in a table as code. */
export function markdownCode(text: string): string {
  return `\`${visible(text).replace(/[`|]/gu, " ")}\``;
}
