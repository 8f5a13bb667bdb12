import { breakable } from "./breakable.ts";
import type {
  PrintBlock,
  PrintDocument,
  PrintHeading,
  PrintInline,
  PrintItem,
  PrintMark,
  PrintTable,
} from "./document.ts";
import type { FamilyList } from "./font-files.ts";
import type { Fonts } from "./fonts.ts";
import { printable } from "./printable.ts";
import { shallowBlocks } from "./shallow.ts";

/** A character that no font has, and where it stands. */
export interface MissingCharacter {
  readonly character: string;
  /** The id of the clause, or of the last one before it; null: before any. */
  readonly clause: string | null;
}

/** A document as the template reads it, and what had to be replaced. */
export interface PreparedDocument {
  readonly document: unknown;
  readonly missing: readonly MissingCharacter[];
}

/** Characters of a word that always fit into a line of text, and of a line of code. */
const LINE = 32;
const TABLE = 84;

interface Preparing {
  /** The file that the template finds a picture in; null where it cannot be shown. */
  readonly fileOf: (picture: string) => string | null;
  readonly plain: (text: string) => string;
  readonly pieces: (text: string, longest: number, families?: FamilyList) => readonly string[];
  /** Notes what is being prepared. */
  readonly at: (mark: PrintMark) => PrintMark;
}

/**
 * Makes a document printable: replaces what no font has, and breaks words that are longer than a line into pieces. A
 * text becomes a list of pieces, a picture the name of its file; everything else stays as it is.
 */
export function prepareDocument(
  source: PrintDocument,
  fonts: Pick<Fonts, "covers">,
  fileOf: (picture: string) => string | null,
): PreparedDocument {
  const missing: MissingCharacter[] = [];
  let clause: string | null = null;
  const clean = (text: string, families: FamilyList = "text") =>
    printable(text, fonts, families, (character) => missing.push({ character, clause }));
  const preparing: Preparing = {
    fileOf,
    plain: clean,
    pieces: (text, longest, families) => breakable(clean(text, families), longest),
    at: (mark) => {
      clause = mark.anchor ?? clause;
      return { number: mark.number, id: mark.id, anchor: mark.anchor };
    },
  };
  const { words, front, blocks, author, banner } = source;
  const document = {
    ...source,
    kicker: clean(source.kicker),
    title: clean(source.title),
    footer: clean(source.footer),
    banner: banner && clean(banner),
    author: author && clean(author),
    description: clean(source.description),
    words,
    front: prepareBlocks(front, preparing),
    blocks: prepareBlocks(shallowBlocks(blocks), preparing),
  };
  return { document, missing };
}

function prepareBlocks(blocks: readonly PrintBlock[], preparing: Preparing): readonly unknown[] {
  return blocks.map((block) => prepareBlock(block, preparing));
}

function prepareBlock(block: PrintBlock, preparing: Preparing): unknown {
  const inlines = (list: readonly PrintInline[]) => prepareInlines(list, LINE, preparing);
  switch (block.type) {
    case "heading":
      return prepareHeading(block, preparing);
    case "paragraph":
      return { type: block.type, ...preparing.at(block), inlines: inlines(block.inlines) };
    case "list":
      return { ...block, items: block.items.map((item) => prepareItem(item, preparing)) };
    case "table":
      return prepareTable(block, preparing);
    case "figure":
      return {
        ...block,
        picture: block.picture === null ? null : preparing.fileOf(block.picture),
        alternative: preparing.plain(block.alternative),
        caption: inlines(block.caption),
      };
    case "listing":
      return { type: block.type, lines: codeLines(block.text, preparing) };
    case "quote":
    case "box":
    case "language":
    case "indent":
      return { ...block, blocks: prepareBlocks(block.blocks, preparing) };
    case "facts":
      return {
        ...block,
        facts: block.facts.map((fact) => ({
          term: preparing.plain(fact.term),
          inlines: inlines(fact.inlines),
        })),
      };
    default:
      return block satisfies never;
  }
}

function prepareHeading(block: PrintHeading, preparing: Preparing): unknown {
  return {
    ...block,
    ...preparing.at(block),
    inlines: prepareInlines(block.inlines, LINE, preparing),
    notes: prepareInlines(block.notes, LINE, preparing),
  };
}

function prepareItem(item: PrintItem, preparing: Preparing): unknown {
  return { ...preparing.at(item), blocks: prepareBlocks(item.blocks, preparing) };
}

function prepareTable(table: PrintTable, preparing: Preparing): unknown {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  const longest = table.columns.map(({ width }) =>
    Math.max(1, Math.floor((TABLE * width) / whole) - 2),
  );
  const cell = (inlines: readonly PrintInline[], column: number) =>
    prepareInlines(inlines, Math.min(LINE, longest[column] ?? LINE), preparing);
  return {
    ...table,
    // A head with a footnote stands once, because a footnote does.
    repeat: !table.columns.some(({ heading }) => hasNote(heading)),
    caption: prepareInlines(table.caption, LINE, preparing),
    columns: table.columns.map((one, column) => ({ ...one, heading: cell(one.heading, column) })),
    rows: table.rows.map((row) => row.map(cell)),
  };
}

function hasNote(inlines: readonly PrintInline[]): boolean {
  return inlines.some((one) => one.type === "note" || ("inlines" in one && hasNote(one.inlines)));
}

/** A tab is two spaces. */
function codeLines(text: string, { pieces }: Preparing): readonly unknown[] {
  const lines = text.replaceAll("\t", "  ").split(/\r\n|[\n\r]/u);
  return lines.map((line) => pieces(line, LINE, "code"));
}

function prepareInlines(
  inlines: readonly PrintInline[],
  longest: number,
  preparing: Preparing,
): readonly unknown[] {
  return inlines.map((inline) => prepareInline(inline, longest, preparing));
}

function prepareInline(inline: PrintInline, longest: number, preparing: Preparing): unknown {
  const { pieces, plain } = preparing;
  switch (inline.type) {
    case "text":
    case "small":
    case "duty":
      return { type: inline.type, text: pieces(inline.text, longest) };
    case "code":
      // Letters of code are wider.
      return { type: "code", text: pieces(inline.text, Math.ceil(longest * 0.75), "code") };
    case "break":
      return inline;
    case "emphasis":
    case "strong":
    case "link":
    case "reference":
      return { ...inline, inlines: prepareInlines(inline.inlines, longest, preparing) };
    case "added":
    case "removed":
      return {
        type: inline.type,
        label: plain(inline.label),
        inlines: prepareInlines(inline.inlines, longest, preparing),
      };
    case "note":
      return { ...inline, blocks: inline.blocks && prepareBlocks(inline.blocks, preparing) };
    default:
      return inline satisfies never;
  }
}
