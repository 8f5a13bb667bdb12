import { align, isAfter } from "./align.ts";

/** An element with its counterpart; null: it has none. Their order is that of both lists. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export interface Pairing<T> {
  /** Equal keys are the same element. */
  readonly keyOf: (element: T) => string;
  /** Whether two elements between the same neighbours are one that was changed; symmetric. */
  readonly isLike: (before: T, after: T) => boolean;
  readonly limit: number;
}

/** How far a counterpart is looked for, so that long lists stay linear. */
const NEAR = 12;

/**
 * Each element of two lists once, with its counterpart where it has one; between two that have one, first those that
 * went, then those that came. Symmetric: with the lists exchanged, the two sides of every pair are exchanged.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  pairing: Pairing<T>,
): readonly Pair<T>[] {
  const keys = [before.map(pairing.keyOf), after.map(pairing.keyOf)] as const;
  if (!isAfter(...keys)) return inOrder(pairInOrder(before, after, pairing));
  const isLike = (left: T, right: T) => pairing.isLike(right, left);
  const turned = pairInOrder(after, before, { ...pairing, isLike });
  return inOrder(turned.map((pair) => ({ before: pair.after, after: pair.before })));
}

function inOrder<T>(pairs: readonly Pair<T>[]): readonly Pair<T>[] {
  const result: Pair<T>[] = [];
  let alone: Pair<T>[] = [];
  const close = () => {
    result.push(...alone.filter(({ after }) => after === null));
    result.push(...alone.filter(({ after }) => after !== null));
    alone = [];
  };
  for (const pair of pairs) {
    if (pair.before === null || pair.after === null) alone.push(pair);
    else {
      close();
      result.push(pair);
    }
  }
  close();
  return result;
}

function pairInOrder<T>(
  before: readonly T[],
  after: readonly T[],
  { keyOf, isLike, limit }: Pairing<T>,
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  const at = { before: 0, after: 0 };
  let gone: readonly T[] = [];
  for (const { change, count } of align(before.map(keyOf), after.map(keyOf), limit)) {
    const left = before.slice(at.before, at.before + (change === "added" ? 0 : count));
    const right = after.slice(at.after, at.after + (change === "removed" ? 0 : count));
    at.before += left.length;
    at.after += right.length;
    if (change === "removed") {
      gone = left;
      continue;
    }
    if (change === "same") {
      pairs.push(...gone.map(removed));
      pairs.push(...left.map((each, index) => ({ before: each, after: right[index] ?? null })));
    } else pairs.push(...pairChanged(gone, right, isLike));
    gone = [];
  }
  return [...pairs, ...gone.map(removed)];
}

function removed<T>(before: T): Pair<T> {
  return { before, after: null };
}

/** Between two that stayed: each with the nearest like it, nobody crossing anybody. */
function pairChanged<T>(
  gone: readonly T[],
  come: readonly T[],
  isLike: Pairing<T>["isLike"],
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [left, right] = [0, 0];
  while (left < gone.length && right < come.length) {
    const [skipGone, skipCome] = nearestPair(
      gone.slice(left, left + NEAR),
      come.slice(right, right + NEAR),
      isLike,
    );
    pairs.push(...gone.slice(left, left + skipGone).map(removed));
    pairs.push(...come.slice(right, right + skipCome).map((after) => ({ before: null, after })));
    left += skipGone;
    right += skipCome;
    const [before, after] = [gone[left], come[right]];
    if (before === undefined || after === undefined) break;
    pairs.push({ before, after });
    left += 1;
    right += 1;
  }
  pairs.push(...gone.slice(left).map(removed));
  return [...pairs, ...come.slice(right).map((after) => ({ before: null, after }))];
}

/** How many elements to pass over on each side until two are alike; the fewest in all. */
function nearestPair<T>(
  gone: readonly T[],
  come: readonly T[],
  isLike: Pairing<T>["isLike"],
): readonly [number, number] {
  for (let sum = 0; sum < gone.length + come.length - 1; sum += 1) {
    // From the middle outwards: neighbours before distant ones.
    const steps = Array.from({ length: sum + 1 }, (_, index) => index);
    const found = steps
      .sort((a, b) => Math.abs(2 * a - sum) - Math.abs(2 * b - sum) || a - b)
      .find((skip) => {
        const [before, after] = [gone[skip], come[sum - skip]];
        return before !== undefined && after !== undefined && isLike(before, after);
      });
    if (found !== undefined) return [found, sum - found];
  }
  return [gone.length, come.length];
}
