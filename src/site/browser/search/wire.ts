import { facetOf } from "./page-parts.ts";
import { type Search, stateOfAddress } from "./search.ts";
import { go, show } from "./show.ts";
import { SORTS, toggleValue } from "./state.ts";

const WAIT_AFTER_KEY_MS = 250;
/** From this width the filters stand beside the list; below they are a dialog. */
const WIDE = "(min-width: 62rem)";

/** Connects the page to the search and shows what the address asks for. */
export function wire(search: Search): void {
  wireForm(search);
  wireFacets(search);
  wirePager(search);
  wireDialog(search);
  addEventListener("popstate", () => {
    search.state = stateOfAddress(search.settings);
    search.page.query.value = search.state.query;
    void show(search);
  });
  void show(search);
}

function wireForm(search: Search): void {
  const { form, query, sort } = search.page;
  let timer = 0;
  const words = (how: "push" | "replace"): void => {
    clearTimeout(timer);
    const text = query.value.trim();
    if (text !== search.state.query) go(search, { ...search.state, query: text, page: 1 }, how);
  };
  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => words("replace"), WAIT_AFTER_KEY_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    words("push");
  });
  sort.addEventListener("change", () => {
    const chosen = SORTS.find((name) => name === sort.value) ?? "relevance";
    go(search, { ...search.state, sort: chosen, page: 1 });
  });
}

function wireFacets(search: Search): void {
  for (const details of search.page.facets) {
    const facet = facetOf(details);
    details.addEventListener("toggle", () => {
      if (!details.open) search.opened.delete(facet);
      else if (!search.opened.has(facet)) {
        search.opened.add(facet);
        void show(search);
      }
    });
    details.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
      go(search, toggleValue(search.state, facet, target.value));
    });
    if (search.state.chosen[facet] !== undefined) details.open = true;
  }
}

function wirePager(search: Search): void {
  search.page.results.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const page = Number(link?.dataset.page ?? "");
    if (page < 1 || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(search, { ...search.state, page });
    search.page.status.scrollIntoView({ block: "start" });
    search.page.status.focus();
  });
}

/**
 * The filters are one dialog: beside the list it stands open (by its attribute, because `show()` would take
 * the focus), on a small screen it opens as a modal one.
 */
function wireDialog({ page }: Search): void {
  const wide = matchMedia(WIDE);
  const place = (): void => {
    page.filters.close();
    page.filters.toggleAttribute("open", wide.matches);
  };
  page.openFilters.addEventListener("click", () => page.filters.showModal());
  page.showResults.addEventListener("click", () => page.filters.close());
  page.filters.addEventListener("click", ({ target, clientY }) => {
    // Clicks on the backdrop, which lies above, are the dialog's own.
    const above = clientY < page.filters.getBoundingClientRect().top;
    if (target === page.filters && above) page.filters.close();
  });
  wide.addEventListener("change", place);
  place();
}
