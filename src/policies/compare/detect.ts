import type { Clause } from "../model.ts";
import { textOf, textOfBlocks } from "../text.ts";
import { keyOfText } from "./leaves.ts";
import type { ClauseLineage } from "./lineage.ts";
import { LETTER, wordsIn } from "./tokens.ts";

/** Words in a row that are looked for elsewhere. */
const SPAN = 3;
/** How much of a clause has to be found in another one. */
const ENOUGH = 0.5;
/** Texts with fewer spans count only where they are found whole. */
const SHORTEST = 3;
/** Spans that many clauses have are phrases of the trade and say nothing. */
const COMMON = 8;

/** A clause with the spans of words that may have gone elsewhere, or come from there. */
interface Spans {
  readonly clause: Clause;
  readonly spans: ReadonlySet<string>;
  /** Its counterpart is known: the spans are only those that it lost or gained. */
  readonly isKept: boolean;
}

/** How many spans two clauses share, from each side. */
type Overlaps = ReadonlyMap<Spans, ReadonlyMap<Spans, number>>;

/** Links clauses without a counterpart that are the same word for word, in order. */
export function sameLinks(
  before: readonly Clause[],
  after: readonly Clause[],
  known: readonly ClauseLineage[],
): readonly ClauseLineage[] {
  const linked = new Set(known.flatMap((link) => [link.before, link.after]));
  const alone = (clauses: readonly Clause[]) => clauses.filter((clause) => !linked.has(clause));
  const waiting = Map.groupBy(alone(after), keyOf);
  return alone(before).flatMap((clause) => {
    const same = waiting.get(keyOf(clause))?.shift();
    return same === undefined ? [] : [{ before: clause, after: same, basis: "detected" } as const];
  });
}

function keyOf(clause: Clause): string {
  return `${clause.kind}\n${keyOfText(clause)}`;
}

/**
 * Finds where the words of repealed clauses went and those of added ones came from: clauses that got another id,
 * parts of a clause that was split, clauses that went into another. Symmetric, and linear in the words.
 */
export function detectLinks(
  before: readonly Clause[],
  after: readonly Clause[],
  known: readonly ClauseLineage[],
): readonly ClauseLineage[] {
  const lefts = spansOfSide(before, known, "before");
  const rights = spansOfSide(after, known, "after");
  const overlaps = overlapsBetween(lefts, rights);
  const links = new Map<string, ClauseLineage>();
  for (const [one, isRight] of [...rights.map(onRight), ...lefts.map(onLeft)]) {
    const other = one.isKept ? null : bestFor(one, overlaps);
    if (other === null) continue;
    const [left, right] = isRight ? [other.clause, one.clause] : [one.clause, other.clause];
    links.set(`${left.id}\n${right.id}`, { before: left, after: right, basis: "detected" });
  }
  return [...links.values()];
}

function onRight(spans: Spans): readonly [Spans, boolean] {
  return [spans, true];
}

function onLeft(spans: Spans): readonly [Spans, boolean] {
  return [spans, false];
}

function spansOfSide(
  clauses: readonly Clause[],
  known: readonly ClauseLineage[],
  side: "before" | "after",
): readonly Spans[] {
  const other = side === "before" ? "after" : "before";
  const partners = Map.groupBy(known, (link) => link[side]);
  return clauses.flatMap((clause) => {
    if (clause.kind === "document") return [];
    const linked = partners.get(clause) ?? [];
    if (linked.some((link) => keyOf(link[other]) === keyOf(clause))) return [];
    const there = new Set(linked.flatMap((link) => [...spansOf(link[other])]));
    const spans = new Set([...spansOf(clause)].filter((span) => !there.has(span)));
    return spans.size === 0 ? [] : [{ clause, spans, isKept: linked.length > 0 }];
  });
}

/** The spans of a clause's own words, case and signs aside; of a short text the text as a whole. */
function spansOf(clause: Clause): ReadonlySet<string> {
  const text = `${textOf(clause.heading)} ${textOfBlocks(clause.blocks)}`.toLowerCase();
  const words = wordsIn(text)
    .map(({ key }) => key)
    .filter((key) => LETTER.test(key));
  if (words.length < SPAN + SHORTEST - 1) {
    return new Set(words.length === 0 ? [] : [`= ${words.join(" ")}`]);
  }
  return new Set(words.slice(SPAN - 1).map((_, at) => words.slice(at, at + SPAN).join(" ")));
}

function overlapsBetween(lefts: readonly Spans[], rights: readonly Spans[]): Overlaps {
  const overlaps = new Map<Spans, Map<Spans, number>>();
  const count = (one: Spans, other: Spans) => {
    const counts = overlaps.get(one) ?? new Map<Spans, number>();
    overlaps.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
  };
  const holders = [holdersOf(lefts), holdersOf(rights)] as const;
  for (const [span, left] of holders[0]) {
    const right = holders[1].get(span) ?? [];
    if (left.length > COMMON || right.length > COMMON) continue;
    for (const one of left) {
      for (const other of right) {
        // Both known: their words did not leave them for each other.
        if (one.isKept && other.isKept) continue;
        count(one, other);
        count(other, one);
      }
    }
  }
  return overlaps;
}

function holdersOf(side: readonly Spans[]): ReadonlyMap<string, readonly Spans[]> {
  const holders = new Map<string, Spans[]>();
  for (const each of side) {
    for (const span of each.spans) {
      const known = holders.get(span);
      if (known) known.push(each);
      else holders.set(span, [each]);
    }
  }
  return holders;
}

/** The clause of the other side that shares enough of the words; of several the one that shares most. */
function bestFor(one: Spans, overlaps: Overlaps): Spans | null {
  let best: Spans | null = null;
  let most = 0;
  for (const [other, shared] of overlaps.get(one) ?? []) {
    const size = other.isKept ? one.spans.size : Math.min(one.spans.size, other.spans.size);
    if (shared / size < ENOUGH || shared <= most) continue;
    [best, most] = [other, shared];
  }
  return best;
}
