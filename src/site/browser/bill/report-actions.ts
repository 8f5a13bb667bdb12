import { format } from "../../view/format.ts";
import { element } from "../element.ts";
import { fill } from "../search/texts.ts";
import type { BillSettings } from "./settings.ts";
import type { ComponentTable } from "./table.ts";

/** A report on the page, and what can be made of it. */
interface Printable {
  readonly name: string;
  readonly csv: Blob;
  readonly table: ComponentTable;
  readonly report: HTMLElement;
}

/** The buttons that save and print a report. */
export function reportActions(
  settings: BillSettings,
  printable: Printable,
): readonly HTMLElement[] {
  const { bill } = settings;
  const cut = element("p", { class: "hint", hidden: true });
  const csv = button(bill.csv, () => save(printable));
  const print = button(bill.print, () => window.print());
  preparePrint(settings, printable, cut);
  return [csv, print, cut];
}

function button(label: string, act: () => void): HTMLElement {
  const attributes = { type: "button", class: "kern-btn kern-btn--secondary" };
  const made = element("button", attributes, element("span", { class: "kern-label" }, label));
  made.addEventListener("click", act);
  return made;
}

function save({ name, csv }: Printable): void {
  const address = URL.createObjectURL(csv);
  const link = element("a", { href: address, download: `${name.replace(/\.\w+$/u, "")}.csv` });
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** More rows make a report that nobody prints. */
const MOST_PRINTED = 5000;

/** On paper there are no pages of a table and nothing to unfold: everything that fits is there while it is printed. */
function preparePrint(
  settings: BillSettings,
  { table, report }: Printable,
  cut: HTMLElement,
): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const isShown = (): boolean => report.contains(cut);
  const before = (): void => {
    if (!isShown()) {
      stop();
      return;
    }
    const n = format(settings.lang).number(MOST_PRINTED);
    cut.hidden = !table.showForPrint(MOST_PRINTED);
    cut.textContent = fill(settings.bill.printCut, { n });
    opened = [...report.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const each of opened) each.open = true;
  };
  const after = (): void => {
    if (!isShown()) {
      stop();
      return;
    }
    cut.hidden = true;
    for (const each of opened) each.open = false;
    table.showOnScreen();
  };
  /** Another report has taken the place of this one. */
  const stop = (): void => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
}
