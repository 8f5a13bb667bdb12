import { hasId } from "../../../policies/ids.ts";
import type { Block, Clause, List } from "../../../policies/model.ts";
import { atLeastOne, blockParts, numberOf } from "./blocks.ts";
import { inlineParts, type Markup } from "./inlines.ts";
import { clauseKey, type Part, part } from "./part.ts";

/** What has to be known of clauses to put them into their places. */
export interface Structure extends Markup {
  /** The group of days on which a clause applies, where it is not that of the version: an eId. */
  readonly periodOf: (clause: Clause) => string | undefined;
  /** What was repealed since the version before, behind a clause (null: at the beginning) of another one. */
  readonly repealedIn: (parent: string, behind: string | null) => readonly Part[];
}

/** The text of a document: what stands before its first clause, and its clauses in each other. */
export function bodyParts(document: Clause, structure: Structure): readonly Part[] {
  return atLeastOne(partsOf(rowsOf(document, structure)));
}

/** A clause with everything in it: a section, a paragraph, or a point of a list. */
function clausePart(clause: Clause, structure: Structure): Part {
  const num = clause.number === "" ? [] : [part("num", {}, [clause.number])];
  const words = inlineParts(clause.heading, structure);
  const heading = words.length === 0 ? [] : [part("heading", {}, words)];
  const attributes = {
    wId: hasId(clause) ? clause.id : undefined,
    period: structure.periodOf(clause),
  };
  const number = lastNumber(clause, structure);
  const inside = contentOf(rowsOf(clause, structure));
  return part(elementOf(clause, structure), attributes, [...num, ...heading, ...inside], {
    key: clauseKey(clause.id),
    number,
  });
}

/** The element for a clause: sections inside sections are subsections. */
export function elementOf(
  { kind, parent }: Pick<Clause, "kind" | "parent">,
  { clauses }: Pick<Markup, "clauses">,
): string {
  if (kind === "item") return "point";
  if (kind !== "section") return "paragraph";
  return clauses.get(parent ?? "")?.kind === "section" ? "subsection" : "section";
}

/** What a number adds to that of the clause around it: 2 for 3.2. */
function lastNumber({ number, parent }: Clause, { clauses }: Structure): string {
  const outer = clauses.get(parent ?? "")?.number ?? "";
  const own =
    outer !== "" && number.startsWith(`${outer}.`) ? number.slice(outer.length + 1) : number;
  return own.replaceAll(/[^A-Za-z0-9]+/gu, "-");
}

/** What stands in a clause: its own text (blocks) or clauses, lists with clauses, and what was repealed (levels). */
interface Row {
  readonly type: "blocks" | "levels";
  readonly parts: readonly Part[];
}

function rowsOf(clause: Clause, structure: Structure): readonly Row[] {
  const rows = clause.blocks
    .map((block) => rowOf(clause, block, structure))
    .filter(({ parts }) => parts.length > 0);
  const gone = structure.repealedIn(clause.id, null);
  if (gone.length === 0) return rows;
  const first = rows.findIndex(({ type }) => type === "levels");
  return rows.toSpliced(first === -1 ? rows.length : first, 0, { type: "levels", parts: gone });
}

function rowOf(clause: Clause, block: Block, structure: Structure): Row {
  if (block.type === "clause") {
    const inner = structure.clauses.get(block.id);
    const own = inner === undefined ? [] : [clausePart(inner, structure)];
    return { type: "levels", parts: [...own, ...structure.repealedIn(clause.id, block.id)] };
  }
  if (block.type === "list" && holdsClauses(block)) {
    return { type: "levels", parts: [levelList(clause, block, structure)] };
  }
  const isDefinition = clause.term !== null && block.type === "paragraph";
  const parts = blockParts([block], structure);
  return {
    type: "blocks",
    parts: isDefinition ? parts.map((each) => defined(clause, each)) : parts,
  };
}

/** The words that a definition is about, and what they mean: its first bold words, and the rest of the paragraph. */
function defined(clause: Clause, paragraph: Part): Part {
  const at = paragraph.children.findIndex(
    (child) => typeof child !== "string" && child.name === "b",
  );
  const bold = paragraph.children[at];
  if (bold === undefined || !hasId(clause)) return paragraph;
  const before = paragraph.children.slice(0, at);
  const rest = paragraph.children.slice(at + 1);
  const term = part("term", { refersTo: `#${termId(clause)}` }, [bold]);
  return part("p", {}, [...before, term, ...(rest.length === 0 ? [] : [part("def", {}, rest)])]);
}

/** The id of the term that a clause defines. */
export function termId({ id }: Pick<Clause, "id">): string {
  return `term-${id}`;
}

function holdsClauses({ items }: List): boolean {
  return items.some(
    (item) =>
      item.type === "clause" ||
      item.blocks.some((block) => block.type === "list" && holdsClauses(block)),
  );
}

/** A list with clauses in it is a level of the text, its other items are indents. */
function levelList(clause: Clause, { start, items }: List, structure: Structure): Part {
  const parts = items.flatMap((item, index) => {
    if (item.type === "clause") {
      const inner = structure.clauses.get(item.id);
      return inner === undefined ? [] : [clausePart(inner, structure)];
    }
    const number = numberOf(start, index);
    const num = number === null ? [] : [part("num", {}, [`${number}.`])];
    const rows = item.blocks.map((block) => rowOf({ ...clause, term: null }, block, structure));
    return [part("indent", {}, [...num, ...contentOf(rows)], { number: number ?? undefined })];
  });
  return part("list", {}, parts);
}

/**
 * The rows in the order that the schema has (complex type `hierarchy`): only text is `content`; before levels it is
 * their `intro`, behind them their `wrapUp`, and between them a container without a name of its own.
 */
function contentOf(rows: readonly Row[]): readonly Part[] {
  const first = rows.findIndex(({ type }) => type === "levels");
  if (first === -1) return [part("content", {}, partsOf(rows))];
  const last = rows.findLastIndex(({ type }) => type === "levels");
  const intro = partsOf(rows.slice(0, first));
  const wrapUp = partsOf(rows.slice(last + 1));
  const between = rows
    .slice(first, last + 1)
    .flatMap(({ type, parts }) =>
      type === "levels"
        ? parts
        : [part("hcontainer", { name: "text" }, [part("content", {}, parts)])],
    );
  return [
    ...(intro.length === 0 ? [] : [part("intro", {}, intro)]),
    ...between,
    ...(wrapUp.length === 0 ? [] : [part("wrapUp", {}, wrapUp)]),
  ];
}

function partsOf(rows: readonly Row[]): readonly Part[] {
  return rows.flatMap(({ parts }) => parts);
}
