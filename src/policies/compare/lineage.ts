import { hasId } from "../ids.ts";
import type { Clause } from "../model.ts";
import type { Succession } from "../succession.ts";
import type { Basis } from "./difference.ts";

/** A clause of the earlier text that lives on in one of the later text. */
export interface ClauseLineage {
  readonly before: Clause;
  readonly after: Clause;
  readonly basis: Basis;
}

/** The links that ids and declared successions make; in either direction of time. */
export function knownLinks(
  before: readonly Clause[],
  after: readonly Clause[],
  successions: readonly Succession[],
): readonly ClauseLineage[] {
  const left = byId(before);
  const right = byId(after);
  const links: ClauseLineage[] = [];
  for (const clause of left.values()) {
    const same = right.get(clause.id);
    if (same) links.push({ before: clause, after: same, basis: "id" });
  }
  for (const [from, to] of lineages(successions)) {
    // Where both sides have both, it happened before the earlier of them.
    if ([left, right].every((side) => side.has(from) && side.has(to))) continue;
    // Of an earlier and a later text, and of a later and an earlier one.
    for (const [first, last] of [
      [from, to],
      [to, from],
    ] as const) {
      const [one, other] = [left.get(first), right.get(last)];
      if (one && other) links.push({ before: one, after: other, basis: "declared" });
    }
  }
  return links;
}

/** A provisional id means something in its own text only. */
function byId(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  return new Map(clauses.filter(hasId).map((clause) => [clause.id, clause]));
}

/** Every id with every id that came of it over the versions, whose successions stand in the order of time. */
function lineages(successions: readonly Succession[]): readonly (readonly [string, string])[] {
  const origins = new Map<string, Set<string>>();
  for (const { from, to } of successions) {
    const known = origins.get(to) ?? new Set();
    for (const id of from) for (const origin of [id, ...(origins.get(id) ?? [])]) known.add(origin);
    known.delete(to);
    origins.set(to, known);
  }
  return [...origins].flatMap(([to, all]) => [...all].map((from) => [from, to] as const));
}

/** Clauses of both sides that hang together. */
export interface ClauseGroup {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  /** The weakest of its links; null for a clause without any. */
  readonly basis: Basis | null;
}

const WEAKEST: readonly Basis[] = ["detected", "declared", "id"];

/** The groups that links make; every clause of both sides is in one of them, each side in its order. */
export function groupsOf(
  before: readonly Clause[],
  after: readonly Clause[],
  links: readonly ClauseLineage[],
): readonly ClauseGroup[] {
  const roots = new Map<Clause, Clause>();
  const rootOf = (clause: Clause): Clause => {
    let root = clause;
    for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
    // The next search is short.
    if (root !== clause) roots.set(clause, root);
    return root;
  };
  for (const link of links) {
    const [one, other] = [rootOf(link.before), rootOf(link.after)];
    if (one !== other) roots.set(one, other);
  }
  const bases = Map.groupBy(links, (link) => rootOf(link.after));
  const lefts = Map.groupBy(before, rootOf);
  const rights = Map.groupBy(after, rootOf);
  return [...new Set([...rights.keys(), ...lefts.keys()])].map((root) => {
    const used = (bases.get(root) ?? []).map(({ basis }) => basis);
    return {
      before: lefts.get(root) ?? [],
      after: rights.get(root) ?? [],
      basis: WEAKEST.find((basis) => used.includes(basis)) ?? null,
    };
  });
}
