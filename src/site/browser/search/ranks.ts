import type { Sort } from "./state.ts";

/** The place of an entry in each order that needs no words; `release` is YYYYMMDD, 0 where nobody knows. */
interface Rank {
  readonly name: number;
  readonly release: number;
}

/** The ranks of all entries by their id in the index. */
export type Ranks = ReadonlyMap<string, Rank>;

/** The file that the build writes beside the index. */
export interface OrderFile {
  readonly byName: readonly string[];
  readonly release: readonly number[];
}

const LAST: Rank = { name: Number.MAX_SAFE_INTEGER, release: 0 };

/** Reads the order file into ranks. */
export function ranksOf({ byName, release }: OrderFile): Ranks {
  return new Map(byName.map((id, index) => [id, { name: index, release: release[index] ?? 0 }]));
}

/** Results by name, or by newest release and then by name; one that nobody ranked comes last. */
export function inOrder<T extends { readonly id: string }>(
  results: readonly T[],
  order: Sort,
  ranks: Ranks,
): readonly T[] {
  const rankOf = ({ id }: T): Rank => ranks.get(id) ?? LAST;
  return results.toSorted((left, right) => {
    const [one, other] = [rankOf(left), rankOf(right)];
    const newest = order === "release" ? other.release - one.release : 0;
    return newest || one.name - other.name;
  });
}
