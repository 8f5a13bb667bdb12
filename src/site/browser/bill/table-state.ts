import type { Outcome } from "../../../licenses/verdict/outcome.ts";
import type { ComponentView, ComponentViews } from "../../view/license/bill/components.ts";

/** What of the components somebody wants to see. */
export interface TableState {
  /** An outcome, those with claims that contradict each other, or all. */
  readonly filter: Outcome | "contradicted" | "all";
  /** A part of a name, in any letter case. */
  readonly name: string;
  /** Counted from 1. */
  readonly page: number;
}

/** The beginning: everything. */
export const EVERYTHING: TableState = { filter: "all", name: "", page: 1 };

/** So many rows are in the page at once. */
export const ROWS = 100;

/** The components that fit, in their order. */
export function fittingComponents(
  { components, claims }: ComponentViews,
  { filter, name }: TableState,
): readonly ComponentView[] {
  const sought = name.trim().toLowerCase();
  return components.filter((each) => {
    if (sought !== "" && !each.name.toLowerCase().includes(sought)) return false;
    if (filter === "all") return true;
    return filter === "contradicted" ? each.contradicted : claims[each.claim]?.outcome === filter;
  });
}

/** One page of the components that fit; the last one where there are not so many. */
export interface TablePage {
  readonly rows: readonly ComponentView[];
  readonly page: number;
  readonly pages: number;
  /** The number of the first row, counted from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Cuts a page out of the components that fit. */
export function pageOfComponents(fitting: readonly ComponentView[], wanted: number): TablePage {
  const pages = Math.max(1, Math.ceil(fitting.length / ROWS));
  const page = Math.min(Math.max(1, wanted), pages);
  const start = (page - 1) * ROWS;
  const rows = fitting.slice(start, start + ROWS);
  const from = rows.length === 0 ? 0 : start + 1;
  return { rows, page, pages, from, to: start + rows.length, total: fitting.length };
}
