import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root } from "mdast";
import type { Place } from "../../problem/problem.ts";
import type { Block, Clause, Footnote, Inline, Obligation } from "../model.ts";
import { type Attributes, takeAttributes } from "./attributes.ts";
import { type InlineContext, inlinesOf, markObligations } from "./inlines.ts";
import { placeOf, rangeOf } from "./markdown.ts";

/** A clause that is still being read. */
export interface OpenClause {
  readonly id: string;
  readonly kind: Clause["kind"];
  readonly parent: OpenClause | null;
  readonly heading: readonly Inline[];
  readonly level: number;
  readonly term: string | null;
  readonly blocks: Block[];
  readonly footnotes: Footnote[];
  readonly obligations: Obligation[];
  readonly place: Place;
  /** How many clauses there are directly in it. */
  size: number;
  readonly number: string;
}

/** Where a clause stands in the source; offsets in UTF-16 code units. */
export interface ClauseSource {
  readonly id: string;
  /** Of its heading, paragraph or list item, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Where its attributes stand, or belong. */
  readonly idAt: number;
}

/** What one walk over a text has read so far. */
export interface Reader {
  readonly inline: InlineContext;
  readonly footnoteTexts: ReadonlyMap<string, FootnoteDefinition>;
  readonly seenFootnotes: Set<string>;
  readonly clauses: OpenClause[];
  readonly sources: ClauseSource[];
  readonly ids: Set<string>;
  /** The clause that what comes next belongs to. */
  current: OpenClause;
  /** Inside quotations and footnotes, which oblige nobody and have no clauses. */
  isPlain: boolean;
}

/** A reader of a tree that has met nothing yet; `title` is the heading of the document. */
export function openReader(root: Root, source: string, title: string): Reader {
  const definitions = new Map<string, Definition>();
  const footnoteTexts = new Map<string, FootnoteDefinition>();
  for (const node of allNodes(root)) {
    if (node.type === "definition") setOnce(definitions, node.identifier, node);
    if (node.type === "footnoteDefinition") setOnce(footnoteTexts, node.identifier, node);
  }
  const document = openClause({
    ...{ id: "", kind: "document", parent: null, level: 1, term: null, number: "" },
    heading: [{ type: "text", text: title }],
    place: { line: 1, column: 1 },
  });
  return {
    inline: { source, definitions, onFootnote: () => undefined },
    footnoteTexts,
    seenFootnotes: new Set(),
    clauses: [document],
    sources: [],
    ids: new Set([""]),
    current: document,
    isPlain: false,
  };
}

function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

function* allNodes(root: Root): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ("children" in node) open.push(...node.children.toReversed());
  }
}

type Opening = Omit<OpenClause, "blocks" | "footnotes" | "obligations" | "size">;

function openClause(opening: Opening): OpenClause {
  return { ...opening, blocks: [], footnotes: [], obligations: [], size: 0 };
}

/** What a heading, paragraph or item that becomes a clause says of itself. */
export interface ClauseStart {
  readonly kind: Clause["kind"];
  readonly parent: OpenClause;
  readonly attributes: Attributes | null;
  readonly heading: readonly Inline[];
  readonly node: Nodes;
  readonly idAt: number;
  /** The inlines in which the term of a definition stands. */
  readonly children: readonly PhrasingContent[];
}

/** Begins a clause; it becomes the current one. */
export function beginClause(reader: Reader, start: ClauseStart): OpenClause {
  const { kind, parent, attributes, heading, node, idAt, children } = start;
  parent.size += 1;
  const id = newId(reader, attributes?.id);
  const clause = openClause({
    ...{ id, kind, parent, heading, place: placeOf(node) },
    level: node.type === "heading" ? node.depth : 0,
    term: attributes?.isDefinition ? termIn(children) : null,
    number: parent.number === "" ? `${parent.size}` : `${parent.number}.${parent.size}`,
  });
  reader.clauses.push(clause);
  reader.sources.push({ id, ...rangeOf(node), idAt });
  reader.current = clause;
  return clause;
}

/** Without an id a provisional one; where another clause has it already, one that still names it. */
function newId(reader: Reader, written: string | undefined): string {
  if (written !== undefined && !reader.ids.has(written)) {
    reader.ids.add(written);
    return written;
  }
  const provisional = `~${reader.clauses.length}`;
  return written === undefined ? provisional : `${provisional}~${written}`;
}

function termIn(children: readonly PhrasingContent[]): string {
  const strong = children.find((child) => child.type === "strong");
  if (strong?.type !== "strong") return "";
  const term = strong.children.map((child) => ("value" in child ? child.value : "")).join("");
  return term.replace(/[:\s]+$/u, "");
}

/** The inlines of a paragraph or cell of the current clause, which takes note of their obligations. */
export function readInlines(reader: Reader, nodes: readonly PhrasingContent[]): readonly Inline[] {
  const inlines = inlinesOf(nodes, reader.inline);
  if (reader.isPlain) return inlines;
  const marked = markObligations(inlines);
  reader.current.obligations.push(...marked.obligations);
  return marked.inlines;
}

/** Nodes without the attributes at their end, and where those stand or belong in the source. */
export function splitAttributes(children: readonly PhrasingContent[], node: Nodes) {
  const last = children.at(-1);
  const idAt = rangeOf(last ?? node).to;
  const taken = last?.type === "text" ? takeAttributes(last.value) : null;
  if (last?.type !== "text" || taken === null) return { children, attributes: null, idAt };
  const kept = children.slice(0, -1);
  const rest = taken.text === "" ? kept : [...kept, { ...last, value: taken.text }];
  return { children: rest, attributes: taken.attributes, idAt };
}
