import { diff3Merge } from "node-diff3";
import { findObligations } from "../parse/obligations.ts";
import type { Unit } from "./units.ts";
import { weakenings } from "./weaker.ts";

/** Why a person has to decide about a clause. */
export type Question =
  /** The parent and the child changed the same words. */
  | "both-changed"
  /** The parent and the child changed the same footnote. */
  | "note-changed"
  /** The parent repealed what the child has in its own words. */
  | "repealed"
  /** The child had deleted it. */
  | "was-missing"
  /** The child has another clause with an id that the parent now uses. */
  | "same-id"
  /** The child's words oblige less than the parent's new ones. */
  | "weaker";

/** What becomes of one unit of the child. */
export interface MergedUnit {
  readonly outcome: "unchanged" | "taken" | "kept" | "merged" | "added" | "removed" | "undecided";
  /** null: it is not in the new text. */
  readonly unit: Unit | null;
  readonly question: Question | null;
}

/**
 * Merges one unit of a derived text three ways: `old` is the parent's that the child derived from, `own` the child's,
 * `next` the parent's new one. Where only one of the two changed something, its words stand; where the child only
 * added something around the parent's words, the addition stays; where both changed the same, the child's words stand
 * and a person has to decide.
 */
export function mergeUnit(old: Unit | null, own: Unit | null, next: Unit | null): MergedUnit {
  if (own === null) return withoutOwn(old, next);
  if (next === null) return withoutNext(old, own);
  const renamed = { ...own, id: next.id, number: next.number, attributes: next.attributes };
  if (old === null) {
    if (isSame(own, next)) return { outcome: "unchanged", unit: renamed, question: null };
    return { outcome: "undecided", unit: own, question: "same-id" };
  }
  if (isSame(old, next))
    return { outcome: isSame(own, old) ? "unchanged" : "kept", unit: renamed, question: null };
  if (isSame(own, old))
    return { outcome: "taken", unit: { ...renamed, pieces: next.pieces }, question: null };
  if (isSame(own, next)) return { outcome: "unchanged", unit: renamed, question: null };
  return mergePieces(old, renamed, next);
}

function withoutOwn(old: Unit | null, next: Unit | null): MergedUnit {
  if (next === null) return { outcome: "removed", unit: null, question: null };
  if (old === null) return { outcome: "added", unit: next, question: null };
  return { outcome: "undecided", unit: next, question: "was-missing" };
}

function withoutNext(old: Unit | null, own: Unit): MergedUnit {
  if (old === null) return { outcome: "kept", unit: own, question: null };
  if (isSame(old, own)) return { outcome: "removed", unit: null, question: null };
  return { outcome: "undecided", unit: own, question: "repealed" };
}

function isSame(left: Unit, right: Unit): boolean {
  return left.pieces.join("\n") === right.pieces.join("\n");
}

function mergePieces(old: Unit, own: Unit, next: Unit): MergedUnit {
  const regions = diff3Merge([...own.pieces], [...old.pieces], [...next.pieces]);
  let isUndecided = false;
  const pieces = regions.flatMap(({ ok, conflict }) => {
    if (!conflict) return ok ?? [];
    const both = bothFit(conflict.a, conflict.o, conflict.b);
    if (both === null) isUndecided = true;
    return both ?? conflict.a;
  });
  const unit = { ...own, pieces };
  if (isUndecided) return { outcome: "undecided", unit, question: "both-changed" };
  if (isWeaker(unit, next)) return { outcome: "undecided", unit, question: "weaker" };
  return { outcome: "merged", unit, question: null };
}

/**
 * Where one side only added words around the old ones, the other side's words take their place; where both changed
 * words, but not the same ones and no neighbours, both changes are made.
 */
function bothFit(
  own: readonly string[],
  old: readonly string[],
  next: readonly string[],
): readonly string[] | null {
  const [a, o, b] = [own, old, next].map((pieces) => pieces.join("\n"));
  if (a === undefined || o === undefined || b === undefined || o.trim() === "") return null;
  const found = replaced(a, o, b) ?? replaced(b, o, a) ?? mergedWords(a, o, b);
  return found === null ? null : [found];
}

/** A word goes with the space behind it, so that changes of neighbours are one change. */
function mergedWords(a: string, o: string, b: string): string | null {
  const words = (text: string) => text.match(/\S+\s*|\s+/gu) ?? [];
  const regions = diff3Merge(words(a), words(o), words(b));
  if (regions.some(({ conflict }) => conflict !== undefined)) return null;
  return regions.flatMap(({ ok }) => ok ?? []).join("");
}

/** `text` with `old` in it replaced by `next`; null where `old` is not in it exactly once. */
function replaced(text: string, old: string, next: string): string | null {
  const at = text.indexOf(old);
  if (at === -1 || text.includes(old, at + 1)) return null;
  return text.slice(0, at) + next + text.slice(at + old.length);
}

/** Whether a text obliges to less than another one. */
function isWeaker(unit: Unit, than: Unit): boolean {
  const duties = ({ pieces }: Unit) =>
    findObligations(pieces.join("\n").replaceAll(/\s+/gu, " ")).obligations;
  return weakenings(duties(than), duties(unit)).length > 0;
}
