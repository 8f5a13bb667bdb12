import { byId, languageLinks, showScripted } from "../search/dom.ts";

/** The places of the page that compares; pages/[lang]/licenses/compare.astro draws them. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly license: HTMLInputElement;
  readonly options: HTMLElement;
  readonly optionsStatus: HTMLElement;
  readonly kind: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly comparison: HTMLElement;
  readonly content: HTMLElement;
  /** The ways to this page in other languages. */
  readonly languages: readonly HTMLAnchorElement[];
}

/** Finds the parts, and shows what needs the script. */
export function pageParts(): PageParts {
  showScripted();
  return {
    form: byId("compare-form", HTMLFormElement),
    license: byId("license", HTMLInputElement),
    options: byId("license-options", HTMLElement),
    optionsStatus: byId("license-status", HTMLElement),
    kind: byId("kind", HTMLSelectElement),
    status: byId("compare-status", HTMLElement),
    comparison: byId("comparison", HTMLElement),
    content: byId("comparison-content", HTMLElement),
    languages: languageLinks(),
  };
}
