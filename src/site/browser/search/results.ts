import type { Found } from "./ask.ts";
import { copyOf, fillSlot, slot } from "./dom.ts";
import { type Answer, pageCount } from "./engine.ts";
import { printState, type SearchState } from "./state.ts";
import { fill, type SearchSettings } from "./texts.ts";

/** The templates that the page brings along for found entries and for the way to other pages. */
export interface ResultTemplates {
  readonly card: HTMLTemplateElement;
  readonly pager: HTMLTemplateElement;
  readonly empty: HTMLTemplateElement;
}

/** What to put in place of the static list: the found entries with their pager, or ways on where nothing was found. */
export function renderResults(
  answer: Answer,
  state: SearchState,
  templates: ResultTemplates,
  settings: SearchSettings,
): HTMLElement[] {
  if (answer.total === 0) return [nothing(state, templates.empty)];
  const list = document.createElement("ul");
  list.className = "cards";
  list.append(...answer.found.map((found) => card(found, templates.card)));
  const pages = pageCount(answer.total);
  return pages < 2 ? [list] : [list, pager(state, pages, templates.pager, settings)];
}

/** Ways on where nothing was found; to take out a filter helps only where there is one. */
function nothing(state: SearchState, template: HTMLTemplateElement): HTMLElement {
  const copy = copyOf(template);
  if (Object.keys(state.chosen).length === 0) slot(copy, "filter").remove();
  return copy;
}

/** The number of results as a sentence. */
export function countText(total: number, { texts, locale }: SearchSettings): string {
  if (total === 0) return texts.none;
  if (total === 1) return texts.one;
  return fill(texts.many, { n: new Intl.NumberFormat(locale).format(total) });
}

function card(found: Found, template: HTMLTemplateElement): HTMLElement {
  const copy = copyOf(template);
  const { title, description, facts, status, release, lang } = found.meta;
  const link = slot(copy, "name");
  link.textContent = title ?? found.url;
  link.setAttribute("href", found.url);
  const summary = slot(copy, "summary");
  if (lang !== undefined) summary.lang = lang;
  fillSlot(copy, "summary", description);
  fillSlot(
    copy,
    "facts",
    [facts, release].filter((fact) => fact !== undefined && fact !== "").join(" · "),
  );
  fillSlot(copy, "status", status);
  return copy;
}

function pager(
  state: SearchState,
  pages: number,
  template: HTMLTemplateElement,
  { texts }: SearchSettings,
): HTMLElement {
  const copy = copyOf(template);
  const page = Math.min(state.page, pages);
  fillSlot(copy, "position", fill(texts.page, { page: String(page), pages: String(pages) }));
  step(slot(copy, "previous"), state, page - 1, pages);
  step(slot(copy, "next"), state, page + 1, pages);
  return copy;
}

/** A real link, so that it can be opened in a new tab; the page takes over a plain click. */
function step(link: HTMLElement, state: SearchState, page: number, pages: number): void {
  if (page < 1 || page > pages) {
    link.remove();
    return;
  }
  const address = printState({ ...state, page });
  link.setAttribute("href", address === "" ? "./" : address);
  link.dataset.page = String(page);
}
