import type { PrintInline } from "../../../pdf/document.ts";
import type { PolicyText } from "../../../policies/model.ts";
import { words } from "./marks.ts";
import { printBlocks } from "./print-blocks.ts";
import type { PrintSetting } from "./setting.ts";

/**
 * The footnotes of a text: each is printed at the bottom of the page of its first reference, and further references
 * name it only. A footnote that only other footnotes refer to stands behind the reference to the first of them, so that
 * no note lies inside another.
 */
export function printNotes(
  { clauses }: Pick<PolicyText, "clauses">,
  setting: () => PrintSetting,
): PrintSetting["noteOf"] {
  const all = new Map(
    clauses.flatMap(({ footnotes }) => footnotes.map(({ id, blocks }) => [id, blocks] as const)),
  );
  const printed = new Set<string>();
  // Footnotes that the one being printed refers to; null outside of footnotes.
  let waiting: string[] | null = null;
  return (id) => {
    if (!all.has(id)) return [words(`[^${id}]`)];
    if (waiting !== null) waiting.push(id);
    if (waiting !== null || printed.has(id)) return [{ type: "note", key: id, blocks: null }];
    waiting = [id];
    const notes: PrintInline[] = [];
    for (const key of waiting) {
      if (printed.has(key)) continue;
      printed.add(key);
      notes.push({ type: "note", key, blocks: printBlocks(all.get(key) ?? [], setting()) });
    }
    waiting = null;
    return notes;
  };
}
