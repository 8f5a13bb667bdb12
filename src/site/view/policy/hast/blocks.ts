import type { ElementContent } from "hast";
import type { Block, Figure, List, ListItem } from "../../../../policies/model.ts";
import { textOf } from "../../../../policies/text.ts";
import { directionOf, isolated } from "./direction.ts";
import { element, text } from "./element.ts";
import { inlinesToHast } from "./inlines.ts";
import type { TextSetting } from "./setting.ts";
import { tableToHast } from "./table.ts";

/** What stands where a clause lies inside the blocks of another: a part of the text, or an item of a list. */
export type PlaceClause = (id: string, as: "part" | "item") => readonly ElementContent[];

const LEFT_OUT: PlaceClause = () => [];

/** The blocks of a clause as HTML elements; the clauses inside it are left out where nobody places them. */
export function blocksToHast(
  blocks: readonly Block[],
  setting: TextSetting,
  place: PlaceClause = LEFT_OUT,
): readonly ElementContent[] {
  return blocks.flatMap((block) => blockToHast(block, setting, place));
}

function blockToHast(
  block: Block,
  setting: TextSetting,
  place: PlaceClause,
): readonly ElementContent[] {
  switch (block.type) {
    case "paragraph": {
      const direction = directionOf(textOf(block.inlines));
      return [element("p", direction, inlinesToHast(block.inlines, setting))];
    }
    case "list":
      return [listToHast(block, setting, place)];
    case "table":
      return [tableToHast(block, setting)];
    case "figure":
      return [figureToHast(block, setting)];
    case "code":
      return [element("pre", {}, [element("code", directionOf(block.text), [text(block.text)])])];
    case "quote":
      return [element("blockquote", {}, blocksToHast(block.blocks, setting, place))];
    case "clause":
      return place(block.id, "part");
    case "unsupported":
      return [element("p", { className: ["unsupported"] }, isolated(block.text))];
    default:
      return block satisfies never;
  }
}

function listToHast(
  { start, items }: List,
  setting: TextSetting,
  place: PlaceClause,
): ElementContent {
  const children = items.flatMap((item) => itemToHast(item, setting, place));
  if (start === null) return element("ul", {}, children);
  return element("ol", start === 1 ? {} : { start }, children);
}

function itemToHast(
  item: ListItem,
  setting: TextSetting,
  place: PlaceClause,
): readonly ElementContent[] {
  if (item.type === "clause") return place(item.id, "item");
  return [element("li", {}, blocksToHast(item.blocks, setting, place))];
}

/** A picture with its text alternative and caption; where there is no such file, the alternative as text. */
export function figureToHast(
  { file, alternative, caption }: Figure,
  setting: TextSetting,
): ElementContent {
  const src = setting.pictureOf(file);
  const picture =
    src === null
      ? element(
          "p",
          { className: ["unsupported"] },
          isolated(alternative === "" ? file : alternative),
        )
      : element("img", { src, alt: alternative, loading: "lazy" });
  const below = caption === "" ? [] : [element("figcaption", {}, isolated(caption))];
  return element("figure", {}, [picture, ...below]);
}
