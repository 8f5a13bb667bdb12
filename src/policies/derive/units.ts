import type { WrittenText } from "../fix/assign-ids.ts";
import type { Clause } from "../model.ts";
import { takeAttributes } from "../parse/attributes.ts";

/**
 * A section heading with its introduction, or a paragraph with what belongs to it, as it was written: what a derived
 * policy takes over as a whole. Items of lists are pieces of the unit that their list belongs to.
 */
export interface Unit {
  /** `""` for what stands before the first clause. */
  readonly id: string;
  readonly number: string;
  /** The section that it stands in; null for what stands before the first clause. */
  readonly parent: string | null;
  /** `{#id}` or `{#id .definition}` with the space before it; `""` where it has none. */
  readonly attributes: string;
  /** Paragraphs and list items; one that follows on a blank line begins with a line end. */
  readonly pieces: readonly string[];
}

/** A text in units, and the footnotes and targets of links that stand at its end or between them. */
export interface UnitText {
  readonly units: readonly Unit[];
  /** By their labels, such as `[^1]`; one that follows on a blank line begins with a line end. */
  readonly notes: ReadonlyMap<string, string>;
}

const NOTE = /^\n?(\[\^?[^\]]+\]):\s/u;

/** Divides the Markdown of a text into its units. */
export function unitsOf({ source, parsed: { clauses, sources } }: WrittenText): UnitText {
  const notes = new Map<string, string>();
  const starts = sources.flatMap((each, index) => {
    const clause = clauses[index + 1];
    return clause === undefined || clause.kind === "item" ? [] : [{ ...each, clause }];
  });
  const keep = (text: string) => piecesOf(text).filter((piece) => !isNote(piece, notes));
  const preface = source.slice(0, starts[0]?.from ?? source.length);
  const units = starts.map(({ clause, from, idAt }, index): Unit => {
    const head = source.slice(from, idAt);
    const end = starts[index + 1]?.from ?? source.length;
    const text = takeAttributes(head)?.text ?? head;
    const attributes = head.slice(text.length);
    const rest = source.slice(idAt, end);
    return { ...nameOf(clause), attributes, pieces: keep(text + rest) };
  });
  return {
    units: [{ ...PREFACE, pieces: keep(preface) }, ...units],
    notes,
  };
}

const PREFACE = { id: "", number: "", parent: null, attributes: "" } as const;

function nameOf({ id, number, parent }: Clause) {
  return { id, number, parent };
}

function isNote(piece: string, notes: Map<string, string>): boolean {
  const label = NOTE.exec(piece)?.[1];
  if (label === undefined) return false;
  notes.set(label, piece);
  return true;
}

const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s/u;
const FENCE = /^\s*(?:```|~~~)/u;

/** The paragraphs and list items of a text; what stands in a fence stays together. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let isFenced = false;
  let isOpen = false;
  let isBlankBefore = false;
  for (const line of text.split("\n")) {
    const isFence = FENCE.test(line);
    if (line.trim() === "" && !isFenced) {
      isOpen = false;
      isBlankBefore = true;
      continue;
    }
    const isStart = !isFenced && (!isOpen || ITEM.test(line));
    if (isStart) pieces.push(isBlankBefore && pieces.length > 0 ? `\n${line}` : line);
    else pieces.push(`${pieces.pop()}\n${line}`);
    if (isFence) isFenced = !isFenced;
    isOpen = true;
    isBlankBefore = false;
  }
  return pieces.map((piece) => piece.trimEnd());
}

/** The Markdown of a unit, its attributes at the end of its heading or first paragraph. */
export function writeUnit({ pieces, attributes }: Pick<Unit, "pieces" | "attributes">): string {
  const [first = "", ...rest] = pieces;
  return [withAttributes(first, attributes), ...rest].join("\n");
}

/** A heading may end in signs of its own: `## Title {#id} ##`. */
function withAttributes(first: string, attributes: string): string {
  const closing = /^#{1,6}\s/u.test(first) ? (/\s+#+$/u.exec(first)?.[0] ?? "") : "";
  return `${first.slice(0, first.length - closing.length)}${attributes}${closing}`;
}
