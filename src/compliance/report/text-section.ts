import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { visibleStart } from "../../problem/visible.ts";

const LONGEST = 160;
const MORE: Localized = { de: "weitere", en: "more" };

/** A section with its title, at most so many of its blocks, and how many are left out; nothing without blocks. */
export function section(
  title: Localized,
  blocks: readonly (readonly string[])[],
  most: number,
  language: Language,
): readonly string[] {
  if (blocks.length === 0) return [];
  const rest = blocks.length - most;
  return [
    "",
    title[language].toUpperCase(),
    ...blocks.slice(0, most).flatMap((lines) => lines.map((line) => `  ${line}`)),
    ...(rest > 0 ? [`  … ${MORE[language]}: ${rest}`] : []),
  ];
}

/** A text from a file, short and without characters that steer a terminal. */
export function shortText(text: string): string {
  return visibleStart(text, LONGEST);
}
