import type { Place } from "../../problem/problem.ts";
import { hasId } from "../ids.ts";
import type { Clause, PolicyText } from "../model.ts";
import type { Succession } from "../succession.ts";
import { textOf } from "../text.ts";
import { compareClauses, wholeClause } from "./blocks.ts";
import { detectLinks, sameLinks } from "./detect.ts";
import type {
  ClauseChange,
  ClauseMark,
  ComparedText,
  Comparison,
  KeptClause,
  RegroupedClauses,
} from "./difference.ts";
import { keyOfText, leavesOf } from "./leaves.ts";
import { type ClauseGroup, groupsOf, knownLinks } from "./lineage.ts";
import { movedAmong } from "./moves.ts";
import { compareObligations } from "./obligations.ts";
import { compareGroup } from "./regrouped.ts";
import { summarize } from "./summary.ts";

export type ComparableText = Pick<PolicyText, "version" | "language" | "clauses">;

/**
 * Compares two texts clause by clause, anchored on the ids of the clauses; `successions` are those that the versions
 * between them declare, the oldest version first (in either direction of the comparison). Pure, deterministic, and
 * symmetric: with the texts exchanged, added and repealed, split and merged, strengthened and weakened are exchanged,
 * and nothing else. Takes time in proportion to the length of the texts.
 */
export function compareTexts(
  before: ComparableText,
  after: ComparableText,
  successions: readonly Succession[] = [],
): Comparison {
  const [left, right] = [before.clauses, after.clauses];
  const declared = knownLinks(left, right, successions);
  const known = [...declared, ...sameLinks(left, right, declared)];
  const links = [...known, ...detectLinks(left, right, known)];
  const groups = groupsOf(before.clauses, after.clauses, links);
  const moved = movedClauses(groups);
  const limit = limitFor(groups);
  const changes = inReadingOrder(groups, before.clauses).map((group) =>
    changeOf(group, moved, limit),
  );
  return { before: head(before), after: head(after), changes, summary: summarize(changes) };
}

function head({ version, language, clauses }: ComparableText): ComparedText {
  return { version, language, title: textOf(clauses[0]?.heading ?? []) };
}

/** Steps that the comparison of words may take in all: about a second. */
const EFFORT = 20_000_000;

/**
 * How many words of one clause may differ before they count as exchanged as a whole: the library takes time in the
 * square of that, so that where very much changed, less of it is looked at closely. The same in both directions.
 */
function limitFor(groups: readonly ClauseGroup[]): number {
  const changed = groups.filter((group) => !isSameText(group));
  const clauses = changed.flatMap(({ before, after }) => [...before, ...after]);
  const words = clauses.flatMap(leavesOf).reduce((sum, { tokens }) => sum + tokens.length, 1);
  return Math.round(Math.min(2000, Math.max(50, EFFORT / words)));
}

/** Whether nothing has to be compared closely: nothing has a counterpart, or the words are the same. */
function isSameText({ before, after }: ClauseGroup): boolean {
  if (before.length === 0 || after.length === 0) return true;
  return before.map(keyOfText).join("\n") === after.map(keyOfText).join("\n");
}

function changeOf(group: ClauseGroup, moved: ReadonlySet<Clause>, limit: number): ClauseChange {
  const [one, ...others] = group.before;
  const [other, ...more] = group.after;
  if (one === undefined && other !== undefined) {
    const obligations = compareObligations([], other.obligations);
    return {
      fate: "added",
      after: markOf(other),
      obligations,
      blocks: wholeClause(other, "added"),
    };
  }
  if (one !== undefined && other === undefined) {
    const obligations = compareObligations(one.obligations, []);
    const blocks = wholeClause(one, "removed");
    return { fate: "repealed", before: markOf(one), obligations, blocks };
  }
  if (one === undefined || other === undefined) throw new Error("a group has a clause");
  const isPair = others.length === 0 && more.length === 0;
  return isPair ? keptClause(one, other, group, moved, limit) : regrouped(group, limit);
}

function keptClause(
  before: Clause,
  after: Clause,
  { basis }: ClauseGroup,
  moved: ReadonlySet<Clause>,
  limit: number,
): KeptClause {
  const blocks = compareClauses(before, after, limit);
  const isSame = before.kind === after.kind && blocks.every(({ change }) => change === "same");
  const isSet = blocks.every(({ change }) => change === "same" || change === "formatting");
  return {
    fate: "kept",
    before: markOf(before),
    after: markOf(after),
    basis: basis ?? "id",
    wording: isSame ? "same" : isSet ? "formatting" : "reworded",
    moved: moved.has(after),
    obligations: compareObligations(before.obligations, after.obligations),
    blocks,
  };
}

function regrouped(group: ClauseGroup, limit: number): RegroupedClauses {
  const obligations = (clauses: readonly Clause[]) => clauses.flatMap((each) => each.obligations);
  const isSplit = group.before.length === 1;
  const { before, after } = compareGroup(group.before, group.after, limit);
  return {
    fate: isSplit ? "split" : group.after.length === 1 ? "merged" : "rearranged",
    basis: group.basis ?? "detected",
    before: before.map(({ clause, blocks }) => ({ clause: markOf(clause), blocks })),
    after: after.map(({ clause, blocks }) => ({ clause: markOf(clause), blocks })),
    obligations: compareObligations(obligations(group.before), obligations(group.after)),
  };
}

function markOf({ id, number, kind, parent, heading }: Clause): ClauseMark {
  return { id, number, kind, parent, title: textOf(heading) };
}

/** The clauses (of the later text) that lie elsewhere: in another clause, or before one that was before them. */
function movedClauses(groups: readonly ClauseGroup[]): ReadonlySet<Clause> {
  const parents = parentGroups(groups);
  const moved = new Set<Clause>();
  const siblings = new Map<ClauseGroup | null, { before: Clause[]; after: Clause[] }>();
  for (const group of groups) {
    const [one, ...others] = group.before;
    const [other, ...more] = group.after;
    if (!one || !other || others.length + more.length > 0) continue;
    const parent = parents.after(other);
    if (parents.before(one) !== parent) {
      moved.add(other);
      continue;
    }
    const lists = siblings.get(parent) ?? { before: [], after: [] };
    lists.before.push(one);
    lists.after.push(other);
    siblings.set(parent, lists);
  }
  for (const { before, after } of siblings.values()) {
    for (const clause of exchangedAmong(before, after)) moved.add(clause);
  }
  return moved;
}

function parentGroups(groups: readonly ClauseGroup[]) {
  const of = (side: "before" | "after") => {
    const byId = new Map(groups.flatMap((group) => group[side].map((each) => [each.id, group])));
    return ({ parent }: Clause) => (parent === null ? null : (byId.get(parent) ?? null));
  };
  return { before: of("before"), after: of("after") };
}

/** `before[i]` and `after[i]` are the same clause; both texts have their own order of them. */
function exchangedAmong(before: readonly Clause[], after: readonly Clause[]): readonly Clause[] {
  const pairs = after.map((clause, index) => ({ before: before[index] ?? clause, after: clause }));
  // The same name in both directions of time, else another clause of two would have moved.
  const nameOf = ({ before: one, after: other }: (typeof pairs)[number]) =>
    one.id === other.id && hasId(one)
      ? one.id
      : [...[keyOfText(one), keyOfText(other)].sort(), ...[one.id, other.id].sort()].join("\n");
  const inOrderOf = (side: "before" | "after") =>
    pairs.toSorted((a, b) => comparePlaces(a[side].place, b[side].place)).map(nameOf);
  const moved = movedAmong(inOrderOf("before"), inOrderOf("after"));
  return pairs.filter((pair) => moved.has(nameOf(pair))).map((pair) => pair.after);
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** In the order of the later text; what is only in the earlier one comes behind what stood before it there. */
function inReadingOrder(
  groups: readonly ClauseGroup[],
  before: readonly Clause[],
): readonly ClauseGroup[] {
  const groupOf = new Map(groups.flatMap((group) => group.before.map((each) => [each, group])));
  const behind = new Map<ClauseGroup | null, ClauseGroup[]>();
  let last: ClauseGroup | null = null;
  for (const clause of before) {
    const group = groupOf.get(clause);
    if (group === undefined) continue;
    if (group.after.length > 0) last = group;
    else if (behind.get(last)?.push(group) === undefined) behind.set(last, [group]);
  }
  const order = groups.filter(({ after }) => after.length > 0);
  return [
    ...(behind.get(null) ?? []),
    ...order.flatMap((group) => [group, ...(behind.get(group) ?? [])]),
  ];
}
