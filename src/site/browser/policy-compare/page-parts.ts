import { byId, languageLinks, showScripted } from "../search/dom.ts";

/** The places of the page that compares any two versions; pages/[lang]/policies/[id]/compare/index.astro draws them. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly from: HTMLSelectElement;
  readonly to: HTMLSelectElement;
  readonly swap: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly again: HTMLButtonElement;
  readonly notes: HTMLElement;
  readonly comparison: HTMLElement;
  readonly summary: HTMLElement;
  readonly list: HTMLElement;
  readonly text: HTMLElement;
  readonly leftOut: HTMLElement;
  readonly scope: HTMLElement;
  /** The ways to this page in other languages. */
  readonly languages: readonly HTMLAnchorElement[];
}

/** Finds the parts, and shows what needs the script. */
export function pageParts(): PageParts {
  showScripted();
  return {
    form: byId("compare-form", HTMLFormElement),
    from: byId("from", HTMLSelectElement),
    to: byId("to", HTMLSelectElement),
    swap: byId("swap", HTMLButtonElement),
    status: byId("compare-status", HTMLElement),
    again: byId("compare-again", HTMLButtonElement),
    notes: byId("comparison-notes", HTMLElement),
    comparison: byId("comparison", HTMLElement),
    summary: byId("comparison-summary", HTMLElement),
    list: byId("comparison-list", HTMLElement),
    text: byId("comparison-text", HTMLElement),
    leftOut: byId("comparison-left-out", HTMLElement),
    scope: byId("scope", HTMLElement),
    languages: languageLinks(),
  };
}
