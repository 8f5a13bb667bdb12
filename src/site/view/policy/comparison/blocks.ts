import type { ElementContent } from "hast";
import type { BlockChange } from "../../../../policies/compare/difference.ts";
import { figureChangeToHast } from "./figure.ts";
import { inLists } from "./lists.ts";
import type { Settings } from "./place.ts";
import { isLeftOut, type Showing } from "./runs.ts";
import { tableChangeToHast } from "./table.ts";
import { wordsToHast } from "./words-block.ts";

/** The own text of a clause: both sides as one, or one of them alone. Its heading stands elsewhere. */
export function blockChangesToHast(
  blocks: readonly BlockChange[],
  settings: Settings,
  showing: Showing,
): readonly ElementContent[] {
  const shown = blocks.filter((block) => !isHeading(block) && !isLeftOut(block, showing));
  const placed = shown.map((block) => {
    const node = blockToHast(block, settings, showing);
    if (block.type !== "words") return { depth: 0, marker: null, node };
    const { depth, marker } = block.form;
    return { depth, marker, node };
  });
  return inLists(placed);
}

/** Whether a piece of a clause is its heading. */
export function isHeading(block: BlockChange): boolean {
  return block.type === "words" && block.form.block === "heading";
}

function blockToHast(block: BlockChange, settings: Settings, showing: Showing): ElementContent {
  switch (block.type) {
    case "words":
      return wordsToHast(block, settings, showing);
    case "table":
      return tableChangeToHast(block, settings, showing);
    case "figure":
      return figureChangeToHast(block, settings, showing);
    default:
      return block satisfies never;
  }
}
