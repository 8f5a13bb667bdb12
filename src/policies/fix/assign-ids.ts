import { hasId, repeatedId } from "../ids.ts";
import type { Clause } from "../model.ts";
import { looksLikeAttributes } from "../parse/attributes.ts";
import type { ParsedPolicyText } from "../parse/parse.ts";
import type { ClauseSource } from "../parse/reader.ts";
import { textOf } from "../text.ts";
import { idBelow, idForHeading } from "./new-id.ts";

/** One language of a version, as it was written and as it was parsed. */
export interface WrittenText {
  readonly source: string;
  readonly parsed: ParsedPolicyText;
}

/** What is written at an offset of a text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

interface Row {
  readonly clause: Clause;
  readonly source: ClauseSource;
}

/**
 * New ids for the clauses of one version that have none, the original first, as insertions into each text. Corresponding
 * clauses of translations get the same id, where the texts have the same structure; where they have not, only the
 * original gets ids. No id is changed, and none of `taken` (every id that was ever used) is given again. `kept` are
 * provisional ids of the original whose clauses had an id before, which only a person can give back.
 */
export function assignIds(
  texts: readonly WrittenText[],
  taken: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): readonly (readonly Insertion[])[] {
  const rows = texts.map(rowsOf);
  const [original = []] = rows;
  const isAlike = rows.map((each) => isSameStructure(original, each));
  const byId = new Map(original.map(({ clause }) => [clause.id, clause]));
  const used = new Set([...taken, ...rows.flat().map(({ clause }) => clause.id)]);
  const given = new Map<string, string>();
  const insertions = texts.map((): Insertion[] => []);
  for (const [index, row] of original.entries()) {
    const alike = rows.map((each, at) => (isAlike[at] ? each[index] : undefined));
    const known = alike.find((each) => each !== undefined && hasId(each.clause));
    const isOdd = !hasId(row.clause) && !needsId(row, texts[0]?.source ?? "");
    if (isOdd || kept.has(row.clause.id)) continue;
    const id = known?.clause.id ?? newId(row.clause, byId, given, used);
    given.set(row.clause.id, id);
    used.add(id);
    for (const [at, each] of alike.entries()) {
      const source = texts[at]?.source ?? "";
      if (each && needsId(each, source))
        insertions[at]?.push({ at: each.source.idAt, text: ` {#${id}}` });
    }
  }
  return insertions;
}

/** The clauses of a text with their places in the source; the document has none. */
function rowsOf({ parsed: { clauses, sources } }: WrittenText): readonly Row[] {
  return sources.flatMap((source, index) => {
    const clause = clauses[index + 1];
    return clause === undefined ? [] : [{ clause, source }];
  });
}

/** Whether two texts have the same kinds of clauses in the same order, and no two different ids in one place. */
function isSameStructure(left: readonly Row[], right: readonly Row[]): boolean {
  if (left.length !== right.length) return false;
  return left.every(({ clause }, index) => {
    const other = right[index]?.clause;
    if (other === undefined || other.kind !== clause.kind || other.number !== clause.number)
      return false;
    return !hasId(clause) || !hasId(other) || clause.id === other.id;
  });
}

function newId(
  clause: Clause,
  byId: ReadonlyMap<string, Clause>,
  given: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): string {
  if (clause.kind === "section") return idForHeading(textOf(clause.heading), used);
  const section = sectionOf(clause, byId);
  const isProvisional = !hasId({ id: section });
  return idBelow(given.get(section) ?? (isProvisional ? "" : section), used);
}

function sectionOf({ parent: id }: Clause, byId: ReadonlyMap<string, Clause>): string {
  const parent = byId.get(id ?? "");
  if (parent === undefined) return "";
  return parent.kind === "section" ? parent.id : sectionOf(parent, byId);
}

function needsId({ clause, source }: Row, text: string): boolean {
  if (hasId(clause) || repeatedId(clause) !== null) return false;
  return !looksLikeAttributes(text.slice(source.from, source.idAt));
}

/** A text with insertions; their offsets are those of the text before. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let result = "";
  let from = 0;
  for (const { at, text: added } of sorted) {
    result += text.slice(from, at) + added;
    from = at;
  }
  return result + text.slice(from);
}
