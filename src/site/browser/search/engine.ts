import { inOrder, type Ranks } from "./ranks.ts";
import type { SearchState, Sort } from "./state.ts";

/** One found entry, as the index keeps it for the list. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How many entries have a value, under everything that is chosen in the other facets. */
export type Counts = Readonly<Record<string, number>>;

export interface Answer {
  readonly total: number;
  /** The entries of the page that was asked for. */
  readonly found: readonly Found[];
  /** By facet; only facets that were opened or chosen are there. */
  readonly counts: Readonly<Record<string, Counts>>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: Readonly<Record<string, Counts>>;
}

type Filters = Record<string, { any: readonly string[] } | { not: readonly string[] }>;

/** The part of Pagefind's browser interface that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Filters }): Promise<PagefindAnswer>;
}

/** What is asked: the index, and the orders that need no words, which are loaded when they are needed. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly loadRanks: () => Promise<Ranks>;
}

export const RESULTS_PER_PAGE = 20;
/** No entry has it: `not` this value loads a facet's counts and narrows nothing down. */
const NO_VALUE = "\u0000";

/** Answers a state of the search; `opened` names the facets whose counts are wanted. */
export async function answer(
  { pagefind, loadRanks }: SearchIndex,
  state: SearchState,
  opened: ReadonlySet<string>,
): Promise<Answer> {
  const filters = filtersOf(state, opened);
  const order = orderOf(state);
  const [main, ranks] = await Promise.all([
    pagefind.search(queryOf(state), { filters }),
    order === "relevance" ? null : loadRanks(),
  ]);
  const results = ranks === null ? main.results : inOrder(main.results, order, ranks);
  const start = (state.page - 1) * RESULTS_PER_PAGE;
  const page = results.slice(start, start + RESULTS_PER_PAGE);
  const [found, counts] = await Promise.all([
    Promise.all(page.map((result) => result.data())),
    countsOf(pagefind, state, filters, main.filters),
  ]);
  return { total: results.length, found, counts };
}

/** Without words there is no relevance: names are the order then. */
function orderOf(state: SearchState): Sort {
  return state.sort === "relevance" && state.query === "" ? "name" : state.sort;
}

function queryOf(state: SearchState): string | null {
  return state.query === "" ? null : state.query;
}

function filtersOf(state: SearchState, opened: ReadonlySet<string>): Filters {
  const filters: Filters = {};
  for (const facet of opened) filters[facet] = { not: [NO_VALUE] };
  for (const [facet, values] of Object.entries(state.chosen)) filters[facet] = { any: values };
  return filters;
}

/**
 * Values of one facet are alternatives, so the counts of a facet in which something is chosen
 * come from a search without that choice.
 */
async function countsOf(
  pagefind: Pagefind,
  state: SearchState,
  filters: Filters,
  main: Readonly<Record<string, Counts>>,
): Promise<Readonly<Record<string, Counts>>> {
  const chosen = Object.keys(state.chosen);
  const alternatives = await Promise.all(
    chosen.map(async (facet) => {
      const others = { ...filters, [facet]: { not: [NO_VALUE] } };
      const { filters: counts } = await pagefind.search(queryOf(state), { filters: others });
      return [facet, counts[facet] ?? {}] as const;
    }),
  );
  return { ...main, ...Object.fromEntries(alternatives) };
}
