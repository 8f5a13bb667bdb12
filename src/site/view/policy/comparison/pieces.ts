import type { ElementContent } from "hast";
import type { ClausePiece, RegroupedClauses } from "../../../../policies/compare/difference.ts";
import { element, text } from "../hast/element.ts";
import type { ChangeIds } from "./addresses.ts";
import { blockChangesToHast, isHeading } from "./blocks.ts";
import type { Settings } from "./place.ts";
import { runsToHast } from "./runs.ts";

/** The clauses of one side of a change that divided their words anew, each under its number. */
export function piecesToHast(
  change: RegroupedClauses,
  side: "before" | "after",
  ids: ChangeIds,
  settings: Settings,
): readonly ElementContent[] {
  return change[side].map((piece) => {
    const id = ids.ofPiece(change, side, piece.clause.id);
    const properties = { className: ["piece"], ...(id === null ? {} : { id }) };
    return element("div", properties, [
      element("p", { className: ["piece__name"] }, pieceName(piece, side, settings)),
      ...blockChangesToHast(piece.blocks, settings, side),
    ]);
  });
}

function pieceName(
  { clause, blocks }: ClausePiece,
  side: "before" | "after",
  settings: Settings,
): readonly ElementContent[] {
  const title = blocks
    .filter(isHeading)
    .flatMap((block) => (block.type === "words" ? runsToHast(block.runs, settings, side) : []));
  return [text(`${clause.number} `), ...title];
}
