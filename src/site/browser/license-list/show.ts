import { marksOf } from "../../view/license/marks.ts";
import { copyOf, fillSlot, slot } from "../search/dom.ts";
import { isAsked, printState, type SearchState } from "../search/state.ts";
import { fill } from "../search/texts.ts";
import { type FoundLicense, filterLicenses, type SearchableLicense } from "./filter.ts";
import type { PageParts } from "./page-parts.ts";
import type { LicenseListSettings } from "./settings.ts";

/** The list of one page, with what it has been asked. */
export interface LicenseFilter {
  readonly page: PageParts;
  readonly settings: LicenseListSettings;
  readonly load: () => Promise<readonly SearchableLicense[]>;
  /** What the page showed before anything was asked. */
  readonly untouched: { readonly rows: readonly Node[]; readonly status: string };
  state: SearchState;
  /** What is found and not shown yet. */
  waiting: readonly FoundLicense[];
  /** Counts the questions: an answer to an older one is not shown. */
  latest: number;
}

/** Rows that are shown at once. */
const PORTION = 50;

/** Takes a new state into the address and shows it. */
export function go(filter: LicenseFilter, state: SearchState, how: "push" | "replace"): void {
  if (printState(state) === printState(filter.state)) return;
  filter.state = state;
  const address = `${location.pathname}${printState(state)}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  void show(filter);
}

/** Shows the current state: the static list where nothing is asked, else what fits. */
export async function show(filter: LicenseFilter): Promise<void> {
  const { page, settings, state } = filter;
  filter.latest += 1;
  const run = filter.latest;
  showForm(filter);
  if (!isAsked(state)) {
    showUntouched(filter);
    return;
  }
  page.status.textContent = settings.texts.loading;
  try {
    const found = filterLicenses(await filter.load(), state);
    if (run === filter.latest) showFound(filter, found);
  } catch {
    if (run !== filter.latest) return;
    showUntouched(filter);
    page.status.textContent = settings.texts.failed;
  }
}

/** The fields say what the address says, and the other language gets the same question. */
function showForm({ page, state, settings }: LicenseFilter): void {
  for (const link of page.languages) link.search = printState(state);
  if (document.activeElement !== page.query) page.query.value = state.query;
  for (const facet of settings.facets) {
    const field = page.form.elements.namedItem(facet);
    if (field instanceof HTMLSelectElement) field.value = state.chosen[facet]?.[0] ?? "";
  }
  const byAuthority = Object.keys(state.chosen).some(
    (facet) => facet !== "family" && facet !== "decision",
  );
  if (byAuthority) page.authorities.open = true;
  page.reset.hidden = !isAsked(state);
}

function showUntouched(filter: LicenseFilter): void {
  const { page, untouched } = filter;
  filter.waiting = [];
  page.rows.replaceChildren(...untouched.rows);
  page.status.textContent = untouched.status;
  page.more.hidden = true;
  for (const pager of page.pagers) pager.removeAttribute("hidden");
}

function showFound(filter: LicenseFilter, found: readonly FoundLicense[]): void {
  const { page, settings } = filter;
  const { none, one, many } = settings.texts;
  const n = new Intl.NumberFormat(settings.lang).format(found.length);
  page.rows.replaceChildren();
  filter.waiting = found;
  showMore(filter);
  page.status.textContent =
    found.length === 0 ? none : found.length === 1 ? one : fill(many, { n });
  for (const pager of page.pagers) pager.setAttribute("hidden", "");
}

/** Shows the next portion of what waits; answers its first row. */
export function showMore(filter: LicenseFilter): HTMLElement | undefined {
  const { page, waiting } = filter;
  const rows = waiting.slice(0, PORTION).map((each) => rowOf(each, filter));
  page.rows.append(...rows);
  filter.waiting = waiting.slice(PORTION);
  page.more.hidden = filter.waiting.length === 0;
  return rows[0];
}

function rowOf({ id, license, outcome }: FoundLicense, { page, settings }: LicenseFilter) {
  const { families, outcomes, texts } = settings;
  const row = copyOf(page.row);
  const link = slot(row, "id");
  link.textContent = id;
  link.setAttribute("href", `${encodeURIComponent(id)}/`);
  fillSlot(row, "deprecated", license.deprecated ? texts.deprecated : undefined);
  slot(row, "name").textContent = license.name;
  const { family } = license;
  slot(row, "family").textContent = (family && families[family]) ?? texts.noFamily;
  const mark = slot(row, "outcome");
  mark.textContent = outcomes[outcome] ?? outcome;
  mark.dataset["outcome"] = outcome;
  slot(row, "marks").textContent = marksOf(license);
  return row;
}
