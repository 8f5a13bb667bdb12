/** What the address of the page asks: two versions, in either direction of time. */
export interface PairState {
  readonly from: string;
  readonly to: string;
}

/** Reads the query part of an address; null where it does not name both versions. */
export function parsePair(search: string): PairState | null {
  const parameters = new URLSearchParams(search);
  const [from, to] = [parameters.get("from"), parameters.get("to")];
  return from === null || to === null || from === "" || to === "" ? null : { from, to };
}

/** The query part of the address for a pair, with its `?`; empty for none. */
export function printPair(pair: PairState | null): string {
  return pair === null ? "" : `?${new URLSearchParams({ from: pair.from, to: pair.to })}`;
}
