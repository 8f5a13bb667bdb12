import { byId, languageLinks, showScripted } from "../search/dom.ts";

/** The places of the license list that its script reads and fills; components/license/filter.astro draws them. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly reset: HTMLButtonElement;
  readonly authorities: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly rows: HTMLElement;
  readonly row: HTMLTemplateElement;
  readonly more: HTMLButtonElement;
  /** What shows the whole list page by page. */
  readonly pagers: readonly Element[];
  /** The ways to this page in other languages. */
  readonly languages: readonly HTMLAnchorElement[];
}

/** Finds the parts, shows what needs the script and takes away what it replaces. */
export function pageParts(): PageParts {
  showScripted();
  for (const part of document.querySelectorAll("[data-without-script]")) part.remove();
  const list = byId("license-list", HTMLElement);
  const rows = list.querySelector("tbody");
  if (rows === null) throw new Error("The list of licences has no table");
  return {
    form: byId("license-filter", HTMLFormElement),
    query: byId("q", HTMLInputElement),
    reset: byId("license-reset", HTMLButtonElement),
    authorities: byId("license-authorities", HTMLDetailsElement),
    status: byId("license-status", HTMLElement),
    rows,
    row: byId("license-row", HTMLTemplateElement),
    more: byId("license-more", HTMLButtonElement),
    pagers: [...list.querySelectorAll(".pager")],
    languages: languageLinks(),
  };
}
