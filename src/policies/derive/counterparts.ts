import { hasId } from "../ids.ts";
import type { Clause, PolicyText } from "../model.ts";
import { strongestOf } from "../strength.ts";
import { successionsOf } from "../succession.ts";

/** A clause of the parent with what has become of it in the derived text. */
export interface Counterpart {
  readonly inherited: Clause;
  /** The clause with its id, and those that it was split into or went into; none where it is missing. */
  readonly own: readonly Clause[];
}

/** Every clause of the parent that has an id, in reading order; `text` is the original of the derived policy. */
export function counterpartsOf(parent: PolicyText, text: PolicyText): readonly Counterpart[] {
  const heirs = new Map<string, string[]>();
  for (const { from, to } of successionsOf(text.front)) {
    for (const id of from) heirs.set(id, [...(heirs.get(id) ?? []), to]);
  }
  const byId = new Map(text.clauses.filter(hasId).map((clause) => [clause.id, clause]));
  return parent.clauses.filter(hasId).map((inherited) => {
    const ids = [...new Set([inherited.id, ...(heirs.get(inherited.id) ?? [])])];
    return { inherited, own: ids.flatMap((id) => byId.get(id) ?? []) };
  });
}

const SHOULD = 2;

/** By the id of each clause that is a duty or, as an item or a paragraph of one, a part of it: the id of that duty. */
export function dutiesIn({ clauses }: Pick<PolicyText, "clauses">): ReadonlyMap<string, string> {
  const duties = new Map<string, string>();
  const inner = new Map<string, string>();
  for (const { id, kind, parent, obligations } of clauses) {
    const duty = strongestOf({ obligations }) >= SHOULD ? id : inner.get(parent ?? "");
    if (duty === undefined) continue;
    duties.set(id, duty);
    if (kind === "paragraph" || kind === "item") inner.set(id, duty);
  }
  return duties;
}

/** Answers for each clause of a text the ids of the clauses that it lies in, the nearest first. */
export function surroundings({
  clauses,
}: Pick<PolicyText, "clauses">): (clause: Clause) => readonly string[] {
  const parents = new Map(clauses.map(({ id, parent }) => [id, parent]));
  return ({ parent }) => {
    const around: string[] = [];
    for (let at = parent; at !== null; at = parents.get(at) ?? null) around.push(at);
    return around;
  };
}
