import type { Block, Clause, Figure, Inline, List, Table } from "../model.ts";
import type { BlockForm } from "./difference.ts";
import { keyOf, shapeOf, type Token, tokensOf } from "./tokens.ts";

/** One paragraph, table or figure of a clause: what is compared with its counterpart. */
export type Leaf =
  | { readonly type: "words"; readonly form: BlockForm; readonly inlines: readonly Inline[] }
  | { readonly type: "table"; readonly table: Table }
  | { readonly type: "figure"; readonly figure: Figure };

/** Where a block lies. */
interface Around {
  readonly depth: number;
  readonly marker: BlockForm["marker"];
  readonly quoted: boolean;
}

const TOP: Around = { depth: 0, marker: null, quoted: false };

/** A leaf with what it is compared by. */
export interface PreparedLeaf {
  readonly leaf: Leaf;
  readonly tokens: readonly Token[];
  /** The same for two leaves with the same words and addresses. */
  readonly key: string;
}

const prepared = new WeakMap<Clause, readonly PreparedLeaf[]>();

/** The own text of a clause in leaves; read once for each clause. */
export function leavesOf(clause: Clause): readonly PreparedLeaf[] {
  const known = prepared.get(clause) ?? readLeaves(clause).map(prepare);
  prepared.set(clause, known);
  return known;
}

/** The words and addresses of a clause's own text: the same for two clauses that say the same. */
export function keyOfText(clause: Clause): string {
  return leavesOf(clause)
    .map(({ key }) => key)
    .join("\n");
}

function prepare(leaf: Leaf): PreparedLeaf {
  let tokens: readonly Token[] | null = null;
  return {
    leaf,
    key: keyOfLeaf(leaf),
    // Most paragraphs are the same in both texts and are never taken apart.
    get tokens() {
      tokens ??= tokensOfLeaf(leaf);
      return tokens;
    },
  };
}

/** Its heading, its blocks, its footnotes. */
function readLeaves({ heading, blocks, footnotes }: Clause): readonly Leaf[] {
  const title: Leaf = { type: "words", form: { block: "heading", ...TOP }, inlines: heading };
  const notes = footnotes.flatMap(({ number, blocks: note }) =>
    note.flatMap((block) => blockLeaves(block, { ...TOP, marker: number }, "footnote")),
  );
  const own = blocks.flatMap((block) => blockLeaves(block, TOP));
  return [...(heading.length === 0 ? [] : [title]), ...own, ...notes];
}

function blockLeaves(
  block: Block,
  around: Around,
  as: BlockForm["block"] = "paragraph",
): readonly Leaf[] {
  switch (block.type) {
    case "paragraph":
      return [{ type: "words", form: { block: as, ...around }, inlines: block.inlines }];
    case "list":
      return listLeaves(block, around, as);
    case "table":
      return [{ type: "table", table: block }];
    case "figure":
      return [{ type: "figure", figure: block }];
    case "code":
    case "unsupported":
      return [plainLeaf(block.type, block.text, around)];
    case "quote":
      return block.blocks.flatMap((each) => blockLeaves(each, { ...around, quoted: true }, as));
    case "clause":
      return [];
    default:
      return block satisfies never;
  }
}

function plainLeaf(block: "code" | "unsupported", text: string, around: Around): Leaf {
  return { type: "words", form: { block, ...around }, inlines: [{ type: "text", text }] };
}

function listLeaves(
  { start, items }: List,
  { depth, quoted }: Around,
  as: BlockForm["block"],
): readonly Leaf[] {
  return items.flatMap((item, index) => {
    if (item.type === "clause") return [];
    return item.blocks.flatMap((block, at) => {
      const number = start === null ? "bullet" : start + index;
      const marker = at === 0 ? number : null;
      return blockLeaves(block, { depth: depth + 1, marker, quoted }, as);
    });
  });
}

function keyOfLeaf(leaf: Leaf): string {
  if (leaf.type === "words") return keyOf(leaf.inlines);
  if (leaf.type === "figure") {
    const { file, alternative, caption } = leaf.figure;
    return `\u0002figure ${JSON.stringify([file, alternative, caption])}`;
  }
  const { caption, columns, rows } = leaf.table;
  const cells = [
    columns.map(({ heading }) => keyOf(heading)),
    ...rows.map((row) => row.map((cell) => keyOf(cell))),
  ];
  return `\u0002table ${JSON.stringify([keyOf(caption), cells])}`;
}

/** Everything about a leaf but places and numbers: what differs where only the formatting does. */
export function shapeOfLeaf(leaf: Leaf): string {
  if (leaf.type === "figure") return "";
  if (leaf.type === "table") {
    const { caption, columns, rows } = leaf.table;
    const aligns = columns.map(({ align }) => align);
    return JSON.stringify([
      aligns,
      ...[caption, ...columns.map(({ heading }) => heading), ...rows.flat()].map((cell) =>
        shapeOf(cell),
      ),
    ]);
  }
  const { block, depth, marker, quoted } = leaf.form;
  const form = [block, depth, typeof marker === "number" ? "number" : marker, quoted];
  return JSON.stringify(form) + shapeOf(leaf.inlines);
}

function tokensOfLeaf(leaf: Leaf): readonly Token[] {
  if (leaf.type === "words") return tokensOf(leaf.inlines);
  if (leaf.type === "figure") {
    const { alternative, caption } = leaf.figure;
    return tokensOf([{ type: "text", text: `${alternative} ${caption}` }]);
  }
  const { caption, columns, rows } = leaf.table;
  return [caption, ...columns.map(({ heading }) => heading), ...rows.flat()].flatMap((cell) =>
    tokensOf(cell),
  );
}
