/**
 * The index of the next change in a direction (1 or -1), or null where there is none. `places` says of each change
 * whether it lies before (-1), at (0) or behind (1) what the reader looks at, in the order of the page.
 */
export function nextIndex(places: readonly number[], direction: number): number | null {
  const found =
    direction > 0
      ? places.findIndex((place) => place > 0)
      : places.findLastIndex((place) => place < 0);
  return found === -1 ? null : found;
}
