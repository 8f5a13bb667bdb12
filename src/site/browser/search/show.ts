import { renderChips } from "./chips.ts";
import { slot } from "./dom.ts";
import { type Answer, answer } from "./engine.ts";
import { facetValues, renderFacet } from "./facet.ts";
import { facetOf } from "./page-parts.ts";
import { countText, renderResults } from "./results.ts";
import type { Labels, Search } from "./search.ts";
import { isAsked, printState, type SearchState, toggleValue } from "./state.ts";
import { fill } from "./texts.ts";

/** Takes a new state into the address and shows it. */
export function go(search: Search, state: SearchState, how: "push" | "replace" = "push"): void {
  search.state = state;
  const address = `${location.pathname}${printState(state)}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  void show(search);
}

/** Shows the current state: the static list where nothing is asked, else the answer of the index. */
export async function show(search: Search): Promise<void> {
  const { page, state, opened, settings } = search;
  search.latest += 1;
  const run = search.latest;
  showForm(search);
  if (!isAsked(state)) showUntouched(search);
  if (!isAsked(state) && opened.size === 0) return;
  page.results.setAttribute("aria-busy", "true");
  try {
    const named = opened.size > 0 || Object.keys(state.chosen).length > 0;
    const [index, labels] = await Promise.all([search.index(), named ? search.labels() : {}]);
    const found = await answer(index, state, opened);
    if (run === search.latest) showAnswer(search, found, labels);
  } catch {
    if (run === search.latest) page.status.textContent = settings.texts.failed;
  } finally {
    if (run === search.latest) page.results.removeAttribute("aria-busy");
  }
}

/** The form says what the address says, and the other language gets the same question. */
function showForm({ page, state }: Search): void {
  for (const link of page.languages) link.search = printState(state);
  if (document.activeElement !== page.query) page.query.value = state.query;
  page.sort.value = state.sort;
}

function showUntouched({ page, untouched }: Search): void {
  page.results.replaceChildren(...untouched.results);
  page.status.textContent = untouched.status;
  page.chips.replaceChildren();
}

function showAnswer(search: Search, found: Answer, labels: Labels): void {
  const { page, state, settings } = search;
  if (isAsked(state)) {
    page.results.replaceChildren(...renderResults(found, state, page.templates, settings));
    page.status.textContent = countText(found.total, settings);
  }
  const labelOf = (facet: string, value: string): string => labels[facet]?.[value] ?? value;
  const remove = (facet: string, value: string): void => {
    go(search, toggleValue(state, facet, value));
    // The button goes away; the number of results is what comes next.
    page.status.focus();
  };
  page.chips.replaceChildren(...renderChips(state, labelOf, settings, remove));
  showFilterCount(search, found.total);
  showFacets(search, found, labels);
}

function showFilterCount({ page, state, settings }: Search, total: number): void {
  const chosen = Object.values(state.chosen).flat().length;
  const { filters, filtersChosen, show: showText } = settings.texts;
  slot(page.openFilters, "label").textContent =
    chosen === 0 ? filters : fill(filtersChosen, { n: String(chosen) });
  slot(page.showResults, "label").textContent = fill(showText, {
    results: countText(total, settings),
  });
}

function showFacets(
  { page, state, opened, settings }: Search,
  found: Answer,
  labels: Labels,
): void {
  for (const details of page.facets) {
    const facet = facetOf(details);
    const body = details.querySelector<HTMLElement>("[data-slot=values]");
    if (!opened.has(facet) || body === null) continue;
    const chosen = state.chosen[facet] ?? [];
    const values = facetValues(
      found.counts[facet] ?? {},
      labels[facet] ?? {},
      chosen,
      settings.locale,
    );
    renderFacet(body, facet, values, page.templates.value, settings);
  }
}
