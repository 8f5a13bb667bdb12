import type { Block, Column, Figure, List, Table } from "../../../policies/model.ts";
import { inlineParts, type Markup } from "./inlines.ts";
import { type Part, part } from "./part.ts";

/** Blocks without clauses in them, in elements that `content`, list items, cells and notes may hold. */
export function blockParts(blocks: readonly Block[], markup: Markup): readonly Part[] {
  return blocks.flatMap((block) => blockPart(block, markup));
}

function blockPart(block: Block, markup: Markup): readonly Part[] {
  switch (block.type) {
    case "paragraph":
      return [part("p", {}, inlineParts(block.inlines, markup))];
    case "list":
      return block.items.length === 0 ? [] : [listPart(block, markup)];
    case "table":
      return [tablePart(block, markup)];
    case "figure":
      return [figurePart(block)];
    case "code": {
      const language = block.language === null ? undefined : `language-${block.language}`;
      const attributes = { name: "code", class: language, "xml:space": "preserve" };
      return [part("block", attributes, [block.text])];
    }
    case "quote": {
      const quoted = part("embeddedStructure", {}, atLeastOne(blockParts(block.blocks, markup)));
      return [part("p", {}, [quoted])];
    }
    case "unsupported":
      return [part("block", { name: "unsupported" }, [block.text])];
    case "clause":
      return [];
    default:
      return block satisfies never;
  }
}

/** Where the schema wants something. */
export function atLeastOne(parts: readonly Part[]): readonly Part[] {
  return parts.length > 0 ? parts : [part("p", {}, [])];
}

function listPart({ start, items }: List, markup: Markup): Part {
  const parts = items.map((item, index) => {
    const blocks = item.type === "item" ? blockParts(item.blocks, markup) : [];
    const number = numberOf(start, index);
    const num = number === null ? [] : [part("num", {}, [`${number}.`])];
    return part("item", {}, [...num, ...atLeastOne(blocks)], { number: number ?? undefined });
  });
  return part("blockList", {}, parts);
}

/** The number of an item as it is shown, without its point; null in a list with bullets. */
export function numberOf(start: number | null, index: number): string | null {
  return start === null ? null : String(start + index);
}

function tablePart({ caption, columns, rows }: Table, markup: Markup): Part {
  const cell = (name: string, inlines: Table["caption"], align: Column["align"]) =>
    part(name, { style: align === null ? undefined : `text-align: ${align}` }, [
      part("p", {}, inlineParts(inlines, markup)),
    ]);
  // The caption first: footnotes stand where they are first referred to.
  const title = caption.length === 0 ? [] : [part("caption", {}, inlineParts(caption, markup))];
  const head = columns.map(({ heading, align }) => cell("th", heading, align));
  const body = rows.map((row) =>
    part(
      "tr",
      {},
      row.map((inlines, index) => cell("td", inlines, columns[index]?.align ?? null)),
    ),
  );
  return part("table", {}, [...title, part("tr", {}, head), ...body]);
}

/** A picture beside the document (Naming Convention, 4.8.3), with what a person hears who does not see it. */
function figurePart({ file, alternative, caption }: Figure): Part {
  const src = encodeURIComponent(file.toWellFormed());
  const picture = part("p", {}, [part("img", { src, alt: alternative }, [])]);
  const heading = caption === "" ? [] : [part("heading", {}, [caption])];
  return part("tblock", { class: "figure" }, [...heading, picture]);
}
