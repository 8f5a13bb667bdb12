import { diffArrays } from "diff";

/** A run of elements on one side or on both. */
export interface Part {
  readonly change: "same" | "added" | "removed";
  /** How many elements. */
  readonly count: number;
}

/**
 * What stayed, came and went between two lists, removed before added. Symmetric: with the lists exchanged, added and
 * removed are exchanged. Where more than `limit` elements differ, everything outside the common beginning and end
 * counts as exchanged, so that the time stays in proportion to the length times `limit`.
 */
export function align(before: readonly string[], after: readonly string[], limit: number): Part[] {
  return isAfter(before, after)
    ? joined(alignInOrder(after, before, limit).map(exchanged))
    : alignInOrder(before, after, limit);
}

/** An order of lists. The library chooses among equal answers by the order of its arguments; we fix that order. */
export function isAfter(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return left.length > right.length;
  const index = left.findIndex((each, at) => each !== right[at]);
  return index !== -1 && (left[index] ?? "") > (right[index] ?? "");
}

function exchanged({ change, count }: Part): Part {
  if (change === "same") return { change, count };
  return { change: change === "added" ? "removed" : "added", count };
}

function alignInOrder(before: readonly string[], after: readonly string[], limit: number): Part[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const middle = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const [left = [], right = []] = middle;
  const parts: Part[] = [{ change: "same", count: start }];
  parts.push(...alignMiddle(left, right, limit), { change: "same", count: end });
  return joined(parts);
}

function alignMiddle(left: readonly string[], right: readonly string[], limit: number): Part[] {
  const found =
    left.length === 0 || right.length === 0
      ? undefined
      : diffArrays([...left], [...right], { maxEditLength: limit });
  if (found === undefined) {
    return [
      { change: "removed", count: left.length },
      { change: "added", count: right.length },
    ];
  }
  return found.map(({ added, removed, count }) => {
    if (added) return { change: "added", count };
    return { change: removed ? "removed" : "same", count };
  });
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  const most = Math.min(left.length, right.length);
  let count = 0;
  while (count < most && left[count] === right[count]) count += 1;
  return count;
}

function commonEnd(left: readonly string[], right: readonly string[], start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let count = 0;
  while (count < most && left.at(-1 - count) === right.at(-1 - count)) count += 1;
  return count;
}

/** Neighbours of the same kind as one part; between two that stayed, first all that went, then all that came. */
export function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  const open = { removed: 0, added: 0 };
  const close = () => {
    for (const change of ["removed", "added"] as const) {
      if (open[change] > 0) result.push({ change, count: open[change] });
      open[change] = 0;
    }
  };
  for (const { change, count } of parts) {
    if (count === 0) continue;
    if (change !== "same") {
      open[change] += count;
      continue;
    }
    close();
    const last = result.at(-1);
    if (last?.change === "same") result[result.length - 1] = { change, count: last.count + count };
    else result.push({ change, count });
  }
  close();
  return result;
}
