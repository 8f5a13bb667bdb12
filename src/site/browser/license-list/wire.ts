import { parseState, type SearchState } from "../search/state.ts";
import { go, type LicenseFilter, show, showMore } from "./show.ts";

/** Milliseconds after the last key before the list follows. */
const PAUSE = 150;

/** Connects the form with the list, and answers what the address asks. */
export function wire(filter: LicenseFilter): void {
  const { page, settings } = filter;
  const ask = (how: "push" | "replace"): void => go(filter, stateOfForm(filter), how);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  page.query.addEventListener("focus", () => void filter.load().catch(() => undefined));
  page.query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask("replace"), PAUSE);
  });
  page.form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) ask("push");
  });
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask("push");
  });
  page.reset.addEventListener("click", () => {
    page.query.value = "";
    page.query.focus();
    go(filter, parseState("", settings.facets), "push");
  });
  page.more.addEventListener("click", () => {
    showMore(filter)?.querySelector("a")?.focus();
  });
  addEventListener("popstate", () => {
    filter.state = parseState(location.search, settings.facets);
    void show(filter);
  });
  void show(filter);
}

/** What the fields say. */
function stateOfForm({ page, settings }: LicenseFilter): SearchState {
  const parameters = new URLSearchParams({ q: page.query.value });
  for (const facet of settings.facets) {
    const field = page.form.elements.namedItem(facet);
    if (field instanceof HTMLSelectElement && field.value !== "") {
      parameters.append(facet, field.value);
    }
  }
  return parseState(parameters.toString(), settings.facets);
}
