import { ask, type Counts, type Filters, type Found, type Pagefind } from "./ask.ts";
import { inOrder, type Ranks } from "./ranks.ts";
import type { SearchState, Sort } from "./state.ts";
import { soughtWords } from "./words.ts";

export interface Answer {
  readonly total: number;
  /** The entries of the page that was asked for. */
  readonly found: readonly Found[];
  /** By facet; only facets that were opened or chosen are there. */
  readonly counts: Readonly<Record<string, Counts>>;
}

/** What is asked: the index, and the orders that need no words, which are loaded when they are needed. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly loadRanks: () => Promise<Ranks>;
  /** The language of the page, and of what people type. */
  readonly lang: string;
}

export const RESULTS_PER_PAGE = 20;
/** No entry has it: `not` this value loads a facet's counts and narrows nothing down. */
const NO_VALUE = "\u0000";

/** Answers a state of the search; `opened` names the facets whose counts are wanted. */
export async function answer(
  { pagefind, loadRanks, lang }: SearchIndex,
  state: SearchState,
  opened: ReadonlySet<string>,
): Promise<Answer> {
  const words = state.query === "" ? null : soughtWords(state.query, lang);
  const filters = filtersOf(state, opened);
  const order = orderOf(state);
  const [main, ranks] = await Promise.all([
    ask(pagefind, words, filters),
    order === "relevance" ? null : loadRanks(),
  ]);
  const results = ranks === null ? main.results : inOrder(main.results, order, ranks);
  const [found, counts] = await Promise.all([
    Promise.all(pageOf(results, state.page).map((result) => result.data())),
    countsOf(pagefind, state, words, filters),
  ]);
  return { total: results.length, found, counts: { ...main.filters, ...counts } };
}

/** How many pages so many results make; one where there are none. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / RESULTS_PER_PAGE));
}

/** One page of results; the last one where the address asks for a later one. */
function pageOf<T>(results: readonly T[], page: number): readonly T[] {
  const end = Math.min(page, pageCount(results.length)) * RESULTS_PER_PAGE;
  return results.slice(end - RESULTS_PER_PAGE, end);
}

/** Without words there is no relevance: names are the order then. */
function orderOf(state: SearchState): Sort {
  return state.sort === "relevance" && state.query === "" ? "name" : state.sort;
}

function filtersOf(state: SearchState, opened: ReadonlySet<string>): Filters {
  const filters: Record<string, Filters[string]> = {};
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
  { chosen }: SearchState,
  words: string | null,
  filters: Filters,
): Promise<Readonly<Record<string, Counts>>> {
  const alternatives = await Promise.all(
    Object.keys(chosen).map(async (facet) => {
      const others = { ...filters, [facet]: { not: [NO_VALUE] } };
      const { filters: counts } = await ask(pagefind, words, others);
      return [facet, counts[facet] ?? {}] as const;
    }),
  );
  return Object.fromEntries(alternatives);
}
