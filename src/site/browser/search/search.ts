import { once } from "../once.ts";
import type { Pagefind } from "./ask.ts";
import type { SearchIndex } from "./engine.ts";
import { type PageParts, pageParts } from "./page-parts.ts";
import { parseState, type SearchState } from "./state.ts";
import type { SearchSettings } from "./texts.ts";

/** The names of facet values: facet to value to label. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the search gets its index and the names of facet values. */
export interface SearchSources {
  readonly settings: SearchSettings;
  readonly loadPagefind: () => Promise<Pagefind>;
  readonly loadRanks: SearchIndex["loadRanks"];
  readonly loadLabels: () => Promise<Labels>;
}

/** A running search: what the address says, and what was loaded for it. */
export interface Search {
  readonly settings: SearchSettings;
  readonly page: PageParts;
  readonly index: () => Promise<SearchIndex>;
  readonly labels: () => Promise<Labels>;
  /** What the page showed before anybody searched. */
  readonly untouched: { readonly results: readonly ChildNode[]; readonly status: string };
  /** Facets that are open, so that their counts are wanted. */
  readonly opened: Set<string>;
  state: SearchState;
  /** Counts the answers asked for, so that a late one never replaces a newer one. */
  latest: number;
}

/** A search over the page as it lies in the document, in the state that the address says. */
export function createSearch({
  settings,
  loadPagefind,
  loadRanks,
  loadLabels,
}: SearchSources): Search {
  const page = pageParts();
  const ranks = once(loadRanks);
  return {
    settings,
    page,
    index: once(async () => ({
      pagefind: await loadPagefind(),
      loadRanks: ranks,
      lang: settings.locale,
    })),
    labels: once(loadLabels),
    untouched: { results: [...page.results.childNodes], status: page.status.textContent ?? "" },
    opened: new Set(),
    state: stateOfAddress(settings),
    latest: 0,
  };
}

export function stateOfAddress(settings: SearchSettings): SearchState {
  return parseState(
    location.search,
    settings.facets.map(({ id }) => id),
  );
}
