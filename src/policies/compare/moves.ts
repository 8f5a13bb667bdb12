import { isAfter } from "./align.ts";

/**
 * Which of the things that two lists share changed places with others: all but a longest run that stands in the same
 * order in both. Symmetric: with the lists exchanged the same things have moved.
 */
export function movedAmong(
  before: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const [one, other] = isAfter(before, after) ? [after, before] : [before, after];
  const places = new Map(one.map((key, index) => [key, index]));
  const shared = other.filter((key) => places.has(key));
  const kept = longestIncreasing(shared.map((key) => places.get(key) ?? 0));
  return new Set(shared.filter((_, index) => !kept.has(index)));
}

/** The indexes of a longest increasing run of different numbers, in the time of sorting (patience sorting). */
function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const pile = pileFor(number, tops, numbers);
    previous[index] = tops[pile - 1] ?? -1;
    tops[pile] = index;
  }
  const kept = new Set<number>();
  for (let at = tops.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) kept.add(at);
  return kept;
}

/** The first pile whose top is not smaller. */
function pileFor(number: number, tops: readonly number[], numbers: readonly number[]): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[tops[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
