import { byId, languageLinks } from "./dom.ts";
import type { ResultTemplates } from "./results.ts";

/** The places of the software list that the search reads and fills; components/search-*.astro draws them. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly results: HTMLElement;
  readonly filters: HTMLDialogElement;
  readonly openFilters: HTMLButtonElement;
  readonly showResults: HTMLButtonElement;
  readonly facets: readonly HTMLDetailsElement[];
  /** The ways to this page in other languages. */
  readonly languages: readonly HTMLAnchorElement[];
  readonly templates: ResultTemplates & { readonly value: HTMLTemplateElement };
}

/** Finds the parts and shows those that need the search. */
export function pageParts(): PageParts {
  for (const element of document.querySelectorAll("[data-search-only]")) {
    element.removeAttribute("hidden");
  }
  for (const element of document.querySelectorAll("[data-without-search]")) element.remove();
  const filters = byId("search-filters", HTMLDialogElement);
  return {
    form: byId("search-form", HTMLFormElement),
    query: byId("q", HTMLInputElement),
    sort: byId("search-sort", HTMLSelectElement),
    status: byId("search-status", HTMLElement),
    chips: byId("search-chips", HTMLElement),
    results: byId("search-results", HTMLElement),
    filters,
    openFilters: byId("search-open-filters", HTMLButtonElement),
    showResults: byId("search-show-results", HTMLButtonElement),
    facets: [...filters.querySelectorAll("details")],
    languages: languageLinks(),
    templates: {
      card: byId("search-card", HTMLTemplateElement),
      pager: byId("search-pager", HTMLTemplateElement),
      empty: byId("search-empty", HTMLTemplateElement),
      value: byId("search-facet-value", HTMLTemplateElement),
    },
  };
}

/** The facet that an element of the filters belongs to. */
export function facetOf(element: Element): string {
  return element.closest<HTMLElement>("[data-facet]")?.dataset.facet ?? "";
}
