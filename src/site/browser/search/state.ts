/** What the address of the software list says: the words, the chosen values of each facet, the order, the page. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort;
  /** Counted from 1. */
  readonly page: number;
}

export const SORTS = ["relevance", "name", "release"] as const;
export type Sort = (typeof SORTS)[number];

/** More than anybody chooses; a longer address is cut. */
const MOST_VALUES = 50;
const MOST_CHARACTERS = 200;

/** Reads the query part of an address; what it does not know is left out. */
export function parseState(search: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = facets
    .map((facet) => [facet, [...new Set(parameters.getAll(facet))].slice(0, MOST_VALUES)] as const)
    .filter(([, values]) => values.length > 0);
  const sort = SORTS.find((name) => name === parameters.get("sort"));
  const page = Number.parseInt(parameters.get("page") ?? "1", 10);
  return {
    query: (parameters.get("q") ?? "").trim().slice(0, MOST_CHARACTERS),
    chosen: Object.fromEntries(chosen),
    sort: sort ?? "relevance",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The query part of the address for a state, with its `?`; empty where nothing is asked. */
export function printState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== "") parameters.set("q", state.query);
  for (const [facet, values] of Object.entries(state.chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (state.sort !== "relevance") parameters.set("sort", state.sort);
  if (state.page > 1) parameters.set("page", String(state.page));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether the state asks for anything that the static list does not already show. */
export function isAsked(state: SearchState): boolean {
  return printState(state) !== "";
}

/** The state with one value of one facet put in or taken out; the first page again. */
export function toggleValue(state: SearchState, facet: string, value: string): SearchState {
  const values = state.chosen[facet] ?? [];
  const next = values.includes(value)
    ? values.filter((known) => known !== value)
    : [...values, value];
  const others = Object.entries(state.chosen).filter(([name]) => name !== facet);
  const chosen = Object.fromEntries(next.length === 0 ? others : [...others, [facet, next]]);
  return { ...state, chosen, page: 1 };
}
