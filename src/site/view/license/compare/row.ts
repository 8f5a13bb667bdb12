import type { Item } from "../../row.ts";

/** What a comparison says of one license in one row. */
export interface CompareCell {
  /** A verdict or an answer, in front of everything else; null where the texts say all. */
  readonly outcome: { readonly outcome: string; readonly label: string } | null;
  readonly links: readonly Item[];
  readonly texts: readonly string[];
  /** What only those want to read who look closer. */
  readonly notes: readonly string[];
  /** Whether nothing is said here that one would look for. */
  readonly quiet: boolean;
}

/** One row with a cell for each license. */
export interface CompareRow {
  readonly term: Item;
  readonly cells: readonly CompareCell[];
}

/** A cell; what is not given is empty. */
export function cell(parts: Partial<CompareCell>): CompareCell {
  return { outcome: null, links: [], texts: [], notes: [], quiet: false, ...parts };
}
