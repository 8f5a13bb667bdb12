import type { ReportView } from "../../view/license/bill/report.ts";
import type { TotalsView } from "../../view/license/bill/totals.ts";
import { renderUse } from "../check/render-duties.ts";
import { renderOutcome, section } from "../check/render-parts.ts";
import { type Content, element } from "../element.ts";
import { fill } from "../search/texts.ts";
import { renderChart } from "./chart.ts";
import type { BillSettings } from "./settings.ts";

/** A report on one file, above its table of components. */
export function renderReport(
  settings: BillSettings,
  name: string,
  report: ReportView,
  actions: readonly HTMLElement[],
): readonly HTMLElement[] {
  const { bill } = settings;
  return [
    element("h2", { tabindex: "-1" }, fill(bill.reportTitle, { file: name })),
    ...report.facts.map((fact) => element("p", { class: "hint" }, fact)),
    element("p", { class: "hint" }, report.basis),
    ...report.notes.map((note) => element("p", { class: "notice" }, note)),
    element("div", { class: "actions" }, actions),
    totals(settings, report.totals),
    ...duties(settings, report),
  ];
}

function totals(settings: BillSettings, view: TotalsView): HTMLElement {
  const { bill } = settings;
  return section(
    bill.totalsTitle,
    element(
      "div",
      { class: "statistics" },
      renderChart(view.chart, bill.chartText),
      element(
        "div",
        {},
        outcomeTable(settings, view),
        view.remarks.map((each) => element("p", { class: "hint more" }, each)),
      ),
    ),
    view.licenses.length === 0
      ? null
      : element(
          "details",
          { class: "use" },
          element("summary", {}, bill.licensesTitle),
          licenseTable(settings, view),
          view.moreLicenses === null ? null : element("p", { class: "hint" }, view.moreLicenses),
        ),
  );
}

function outcomeTable({ bill }: BillSettings, { outcomes }: TotalsView): HTMLElement {
  return numbers(
    bill.totalsCaption,
    [bill.verdict, bill.number, bill.share],
    outcomes.map(({ outcome, label, shown, share }) => [
      renderOutcome(outcome, label),
      shown,
      share,
    ]),
  );
}

function licenseTable({ bill }: BillSettings, { licenses }: TotalsView): HTMLElement {
  return numbers(
    bill.licensesCaption,
    [bill.license, bill.number, bill.verdict],
    licenses.map(({ license, href, outcome, label, shown }) => [
      href === null ? license : newTab(href, license, bill.newTab),
      shown,
      renderOutcome(outcome, label),
    ]),
  );
}

/** The report would be gone if the link replaced the page. */
function newTab(href: string, text: string, hint: string): HTMLElement {
  const spoken = element("span", { class: "sr-only" }, ` (${hint})`);
  return element("a", { href, target: "_blank", rel: "noopener" }, text, spoken);
}

/** A table whose texts behind the first column are numbers. */
function numbers(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly [Content, Content, Content])[],
): HTMLElement {
  const classOf = (each: Content | undefined): string | null =>
    typeof each === "string" ? "number" : null;
  return element(
    "table",
    { class: "table" },
    element("caption", { class: "sr-only" }, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        heads.map((head, index) => {
          const kind = index === 0 ? null : classOf(rows[0]?.[index]);
          return element("th", { scope: "col", class: kind }, head);
        }),
      ),
    ),
    element(
      "tbody",
      {},
      rows.map(([first, ...others]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, first),
          others.map((each) => element("td", { class: classOf(each) }, each)),
        ),
      ),
    ),
  );
}

function duties({ bill }: BillSettings, { duties: uses }: ReportView): readonly HTMLElement[] {
  if (uses.length === 0) return [];
  const hint = element("p", { class: "hint" }, bill.dutiesHint);
  return [
    section(
      bill.dutiesTitle,
      hint,
      uses.map((use) => renderUse(use, uses.length === 1)),
    ),
  ];
}
