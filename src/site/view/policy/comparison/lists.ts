import type { ElementContent } from "hast";
import type { BlockForm } from "../../../../policies/compare/difference.ts";
import { element } from "../hast/element.ts";

/** A piece of a clause with its place among lists. */
export interface Placed {
  readonly depth: number;
  readonly marker: BlockForm["marker"];
  readonly node: ElementContent;
}

/** Puts pieces that lie in lists into lists again, nested as they were; a piece without a marker goes on with its item. */
export function inLists(pieces: readonly Placed[], level = 0): readonly ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Placed;
    if (piece.depth <= level) {
      nodes.push(piece.node);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < pieces.length && (pieces[end]?.depth ?? 0) > level) end += 1;
    nodes.push(...listsOf(pieces.slice(index, end), level + 1));
    index = end;
  }
  return nodes;
}

interface Item {
  readonly marker: BlockForm["marker"];
  readonly pieces: Placed[];
}

/** Lists of one level: bullets and numbers do not share one. */
function listsOf(pieces: readonly Placed[], level: number): readonly ElementContent[] {
  const items: Item[] = [];
  for (const piece of pieces) {
    const begins = piece.depth === level && piece.marker !== null;
    const last = items.at(-1);
    if (last === undefined || begins) items.push({ marker: piece.marker, pieces: [piece] });
    else last.pieces.push(piece);
  }
  const lists: Item[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    if (list !== undefined && isNumbered(list[0]) === isNumbered(item)) list.push(item);
    else lists.push([item]);
  }
  return lists.map((list) => listOf(list, level));
}

function isNumbered(item: Item | undefined): boolean {
  return typeof item?.marker === "number";
}

/** Each number is said, because items that came and went stand among each other. */
function listOf(items: readonly Item[], level: number): ElementContent {
  const children = items.map(({ marker, pieces }) => {
    const value = typeof marker === "number" ? { value: String(marker) } : {};
    return element("li", value, inLists(pieces, level));
  });
  return element(isNumbered(items[0]) ? "ol" : "ul", {}, children);
}
