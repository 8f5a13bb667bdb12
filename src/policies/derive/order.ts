import { movedAmong } from "../compare/moves.ts";
import type { Unit } from "./units.ts";

/** The units of the three texts of an update; those of the parent's new version under the ids that the child has. */
export interface OrderedUnits {
  readonly old: readonly Unit[];
  readonly next: readonly Unit[];
  readonly own: readonly Unit[];
}

/** Where a unit that the parent moved is in the new text: there too, or where the child had put it itself. */
export type MoveInParent = "followed" | "own-place";

export interface UnitOrder {
  /** The ids of all units of `own` and `next`, each once. */
  readonly order: readonly string[];
  /** Only units that the parent moved. */
  readonly moves: ReadonlyMap<string, MoveInParent>;
}

/**
 * In which order the units of an updated text stand: that of the child, with what the parent added or moved behind
 * what stands before it there. What the child itself had moved stays where it put it. What a child added to a section
 * goes where its section goes.
 */
export function orderUnits({ old, next, own }: OrderedUnits): UnitOrder {
  const moves = movesInParent({ old, next, own });
  const order = own.map(({ id }) => id);
  const known = new Set(order);
  for (const [index, { id }] of next.entries()) {
    if (known.has(id) && moves.get(id) !== "followed") continue;
    placeBehind(order, id, next[index - 1]?.id);
  }
  for (const [id, before] of companionsOf(moves, { next, own })) placeBehind(order, id, before);
  return { order, moves };
}

function movesInParent({ old, next, own }: OrderedUnits): ReadonlyMap<string, MoveInParent> {
  const [before, after, here] = [old, next, own].map((units) => units.map(({ id }) => id));
  if (!before || !after || !here) return new Map();
  const movedHere = movedAmong(before, here);
  const isHere = new Set(here);
  const moved = [...movedAmong(before, after)].filter((id) => isHere.has(id));
  return new Map(moved.map((id) => [id, movedHere.has(id) ? "own-place" : "followed"]));
}

/** What only the child has in sections that go elsewhere, each with what it goes behind. */
function companionsOf(
  moves: ReadonlyMap<string, MoveInParent>,
  { next, own }: Omit<OrderedUnits, "old">,
): ReadonlyMap<string, string> {
  const companions = new Map<string, string>();
  const homes = new Map([...own, ...next].map(({ id, parent }) => [id, parent]));
  const inherited = new Set(next.map(({ id }) => id));
  for (const [index, { id, parent }] of own.entries()) {
    const goes = moves.get(parent ?? "") === "followed" || companions.has(parent ?? "");
    if (!goes || inherited.has(id)) continue;
    const before = own
      .slice(0, index)
      .findLast((unit) => unit.id === parent || homes.get(unit.id) === parent);
    companions.set(id, before?.id ?? "");
  }
  return companions;
}

function placeBehind(order: string[], id: string, before = ""): void {
  const from = order.indexOf(id);
  if (from !== -1) order.splice(from, 1);
  order.splice(order.indexOf(before) + 1, 0, id);
}
