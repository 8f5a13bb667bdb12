import { URGENCY } from "../../../compliance/order.ts";
import { format } from "../../view/format.ts";
import type { ClaimView, ComponentView } from "../../view/license/bill/components.ts";
import type { ReportView } from "../../view/license/bill/report.ts";
import { renderOutcome } from "../check/render-parts.ts";
import { element } from "../element.ts";
import { fill } from "../search/texts.ts";
import type { BillSettings } from "./settings.ts";
import {
  EVERYTHING,
  fittingComponents,
  pageOfComponents,
  type TablePage,
  type TableState,
} from "./table-state.ts";

/** The table of components: a page of it, with what narrows it down. */
export interface ComponentTable {
  readonly parts: readonly HTMLElement[];
  /** Puts so many of the fitting rows into the page as paper takes; answers whether some are left out. */
  readonly showForPrint: (most: number) => boolean;
  readonly showOnScreen: () => void;
}

/** The table of a report's components. */
export function createComponentTable(settings: BillSettings, report: ReportView): ComponentTable {
  const { bill } = settings;
  let state: TableState = EVERYTHING;
  const body = element("tbody");
  const count = element("p", { class: "count", role: "status", tabindex: "-1" });
  const pager = element("nav", { class: "pager", "aria-label": bill.pages });

  const draw = (rows: readonly ComponentView[]): void =>
    body.replaceChildren(...rows.map((row) => renderRow(settings, row, report.claims[row.claim])));
  const show = (): void => {
    const page = pageOfComponents(fittingComponents(report, state), state.page);
    draw(page.rows);
    count.textContent = countText(settings, page);
    pager.replaceChildren(...renderPager(settings, page, turn));
    pager.hidden = page.pages === 1;
  };
  const turn = (page: number): void => {
    state = { ...state, page };
    show();
    count.focus({ preventScroll: true });
    count.scrollIntoView({ block: "start" });
  };
  const narrow = (part: Partial<TableState>): void => {
    state = { ...state, ...part, page: 1 };
    show();
  };
  show();
  return {
    parts: [filters(settings, report, narrow), count, table(settings, body), pager],
    showForPrint(most) {
      const fitting = fittingComponents(report, state);
      draw(fitting.slice(0, most));
      return fitting.length > most;
    },
    showOnScreen: show,
  };
}

function table({ bill }: BillSettings, body: HTMLElement): HTMLElement {
  const heads = [bill.component, bill.version, bill.stated, bill.origin, bill.verdict, bill.why];
  return element(
    "table",
    { class: "table table--stack components" },
    element("caption", {}, bill.componentsCaption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((head) => element("th", { scope: "col" }, head)),
      ),
    ),
    body,
  );
}

function renderRow(
  { bill, words }: BillSettings,
  { name, version, origin, remark }: ComponentView,
  claim: ClaimView | undefined,
): HTMLElement {
  const { stated = "", outcome = "unknown", why = "" } = claim ?? {};
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, name),
    named(bill.version, version),
    named(bill.stated, stated),
    named(bill.origin, origin),
    element("td", {}, renderOutcome(outcome, words.outcomes[outcome])),
    element(
      "td",
      { class: "hint" },
      why,
      remark === null ? null : element("strong", { class: "remark" }, remark),
    ),
  );
}

/** A cell that says what it is where the table is stacked and has no heads. */
function named(label: string, text: string): HTMLElement {
  if (text === "") return element("td");
  return element("td", {}, element("span", { class: "narrow" }, `${label}: `), text);
}

function countText({ bill, lang }: BillSettings, { from, to, total }: TablePage): string {
  const { number } = format(lang);
  if (total === 0) return bill.noneShown;
  return fill(bill.shown, { from: number(from), to: number(to), total: number(total) });
}

function renderPager(
  { bill }: BillSettings,
  { page, pages }: TablePage,
  turn: (page: number) => void,
): readonly (HTMLElement | string)[] {
  const button = (label: string, target: number): HTMLElement => {
    const made = element("button", { type: "button", class: "chip" }, label);
    made.disabled = target < 1 || target > pages;
    made.addEventListener("click", () => turn(target));
    return made;
  };
  const place = element("span", {}, `${page} / ${pages}`);
  return [button(bill.previous, page - 1), place, button(bill.next, page + 1)];
}

function filters(
  { bill, words, lang }: BillSettings,
  { totals, components }: ReportView,
  narrow: (part: Partial<TableState>) => void,
): HTMLElement {
  const { number } = format(lang);
  const contradicted = components.filter((each) => each.contradicted).length;
  const choices: readonly (readonly [TableState["filter"], string, number])[] = [
    ["all", bill.all, components.length],
    ...URGENCY.map((outcome) => {
      const count = totals.outcomes.find((each) => each.outcome === outcome)?.count ?? 0;
      return [outcome, words.outcomes[outcome], count] as const;
    }),
    ["contradicted", bill.contradicted, contradicted],
  ];
  const buttons = choices
    .filter(([filter, , count]) => filter === "all" || count > 0)
    .map(([filter, label, count]) => {
      const pressed = String(filter === "all");
      const attributes = { type: "button", class: "chip", "aria-pressed": pressed };
      const button = element("button", attributes, `${label} (${number(count)})`);
      button.addEventListener("click", () => {
        for (const each of buttons) each.setAttribute("aria-pressed", String(each === button));
        narrow({ filter });
      });
      return button;
    });
  const group = { class: "chips", role: "group", "aria-label": bill.filterLabel };
  return element(
    "div",
    { class: "narrow-down" },
    element("div", group, buttons),
    nameField(bill.searchLabel, narrow),
  );
}

const WAIT_AFTER_KEY_MS = 200;

function nameField(label: string, narrow: (part: Partial<TableState>) => void): HTMLElement {
  const input = element("input", { type: "search", class: "field", autocomplete: "off" });
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => narrow({ name: input.value }), WAIT_AFTER_KEY_MS);
  });
  return element("label", { class: "narrow-down__name" }, element("span", {}, label), " ", input);
}
