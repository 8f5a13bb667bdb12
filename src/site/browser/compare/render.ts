import type { CompareTexts } from "../../i18n/compare.ts";
import type { CompareColumn, CompareView } from "../../view/license/compare/compare.ts";
import type { PairsView } from "../../view/license/compare/pairs.ts";
import type { CompareCell, CompareRow } from "../../view/license/compare/row.ts";
import { renderItem, renderOutcome, renderReply } from "../check/render-parts.ts";
import { type Content, element } from "../element.ts";
import type { CompareSettings } from "./settings.ts";

/** What goes on around a comparison: taking a license out, and the row that comes later. */
export interface Around {
  readonly remove: (id: string) => void;
  /** The cells of the summaries, in the order of the columns. */
  readonly summaries: readonly HTMLElement[];
}

/** Licenses side by side as tables. */
export function renderComparison(
  settings: CompareSettings,
  view: CompareView,
  around: Around,
): readonly HTMLElement[] {
  const main = scrolling(view.caption, comparisonTable(settings, view, around));
  return view.pairs === null ? [main] : [main, ...renderPairs(settings, view.pairs)];
}

/** A table that scrolls sideways by itself where the window is narrow, with the keyboard too. */
function scrolling(label: string, table: HTMLElement): HTMLElement {
  return element(
    "div",
    { class: "side-scroll", tabindex: "0", role: "region", "aria-label": label },
    table,
  );
}

function comparisonTable(
  { texts }: CompareSettings,
  view: CompareView,
  { remove, summaries }: Around,
): HTMLElement {
  const [decision, ...others] = view.rows.map((each) => row(texts, each));
  const summary = element("tr", {}, element("th", { scope: "row" }, texts.summary), summaries);
  const groups = view.groups.map(({ title, rows }) =>
    element(
      "tbody",
      {},
      element(
        "tr",
        { class: "group" },
        element(
          "th",
          { scope: "rowgroup", colspan: String(view.columns.length + 1) },
          element("span", {}, title),
        ),
      ),
      rows.map((each) => row(texts, each)),
    ),
  );
  return element(
    "table",
    { class: "table compare" },
    element("caption", { class: "sr-only" }, view.caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("td", {}),
        view.columns.map((each) => columnHead(each, remove)),
      ),
    ),
    element("tbody", {}, decision ?? null, summary, others),
    groups,
  );
}

function columnHead(
  { id, name, href, remove }: CompareColumn,
  take: (id: string) => void,
): Content {
  const button = element("button", { type: "button", class: "remove", "aria-label": remove }, "×");
  button.addEventListener("click", () => take(id));
  return element(
    "th",
    { scope: "col" },
    element(
      "span",
      { class: "compare__id" },
      href === null ? id : element("a", { href }, id),
      button,
    ),
    element("small", { lang: "en" }, name),
  );
}

function row(texts: CompareTexts, { term, cells }: CompareRow): HTMLElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, renderItem(term)),
    cells.map((each) => renderCell(texts, each)),
  );
}

function renderCell(t: CompareTexts, view: CompareCell): HTMLElement {
  const { outcome, links, texts, notes, quiet } = view;
  return element(
    "td",
    { class: quiet ? "quiet" : null },
    outcome === null
      ? null
      : element("p", {}, element("strong", {}, renderOutcome(outcome.outcome, outcome.label))),
    links.map((each) => element("p", {}, renderItem(each))),
    texts.map((text) => element("p", {}, text)),
    notes.length === 0
      ? null
      : element(
          "details",
          {},
          element("summary", {}, t.more),
          notes.map((note) => element("p", {}, note)),
        ),
  );
}

function renderPairs({ texts }: CompareSettings, view: PairsView): readonly HTMLElement[] {
  const heads = view.into.map((head) => element("th", { scope: "col" }, head));
  const rows = view.rows.map(({ from, cells }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, from),
      cells.map((cell) => pairCell(texts, cell)),
    ),
  );
  const table = element(
    "table",
    { class: "table compare" },
    element("caption", {}, view.caption),
    element("thead", {}, element("tr", {}, element("td", {}), heads)),
    element("tbody", {}, rows),
  );
  return [element("h3", { class: "pairs-title" }, view.title), scrolling(view.title, table)];
}

function pairCell(
  texts: CompareTexts,
  cell: PairsView["rows"][number]["cells"][number],
): HTMLElement {
  if (cell === null) return element("td", { class: "quiet" }, element("p", {}, texts.sameLicense));
  const { answer, label, reason, via, on, source } = cell;
  const said = [reason, via, on].filter((text) => text !== null);
  return element(
    "td",
    {},
    element("p", {}, element("strong", {}, renderReply(answer, label))),
    element("p", {}, said.join(" ")),
    source === null
      ? null
      : element("p", {}, element("a", { href: source, rel: "noopener" }, texts.source)),
  );
}
