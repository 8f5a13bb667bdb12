import type { VerdictContext } from "../../../licenses/verdict/verdict.ts";
import type { ReportView } from "../../view/license/bill/report.ts";
import { section } from "../check/render-parts.ts";
import { byId } from "../search/dom.ts";
import { takeFiles } from "./drop.ts";
import { createFileLine, type FileLine, stateText } from "./file-list.ts";
import type { BillFile, BillQueue, BillWorker, Listener } from "./queue.ts";
import { createQueue } from "./queue.ts";
import { renderReport } from "./render-report.ts";
import { reportActions } from "./report-actions.ts";
import type { BillSettings } from "./settings.ts";
import { createComponentTable } from "./table.ts";

/** The part of the check page that takes files. */
interface Bills {
  readonly settings: BillSettings;
  readonly list: HTMLElement;
  readonly files: HTMLElement;
  readonly report: HTMLElement;
  readonly status: HTMLElement;
  readonly lines: Map<BillFile, FileLine>;
  readonly queue: BillQueue;
  /** The file whose report is shown; null where none is. */
  shown: BillFile | null;
  /** Reports on files before this one make way for others: somebody has chosen new files since. */
  newest: number;
}

/** Connects the place for files; `context` is what the form asks at this moment. Answers the queue. */
export function wireBills(
  settings: BillSettings,
  base: string,
  context: () => VerdictContext,
): BillQueue {
  const bills: Bills = {
    settings,
    list: byId("files-list", HTMLElement),
    files: byId("files", HTMLElement),
    report: byId("report", HTMLElement),
    status: byId("files-status", HTMLElement),
    lines: new Map(),
    queue: createQueue({
      openWorker: (listener) => openWorker(new URL(settings.worker, base), listener),
      question: (about) => ({ context: about, settings, base }),
      context,
      changed: (file) => update(bills, file),
    }),
    shown: null,
    newest: 0,
  };
  takeFiles(byId("drop", HTMLElement), byId("file-input", HTMLInputElement), (files) => {
    if (files.length === 0) return;
    bills.newest = bills.lines.size;
    bills.queue.add(files);
    bills.files.scrollIntoView({ block: "start" });
  });
  return bills.queue;
}

function openWorker(address: URL, { hear, fail }: Listener): BillWorker {
  const worker = new Worker(address, { type: "module" });
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = fail;
  return { judge: (question) => worker.postMessage(question), stop: () => worker.terminate() };
}

function update(bills: Bills, file: BillFile): void {
  const { shown, newest } = bills;
  bills.files.hidden = false;
  const line = lineOf(bills, file);
  const isWanted = shown === null || shown === file || shown.job < newest;
  if (file.state.type === "judged" && isWanted) show(bills, file);
  else line.update(file, shown === file);
  announce(bills, file);
}

function lineOf(bills: Bills, file: BillFile): FileLine {
  const known = bills.lines.get(file);
  if (known) return known;
  const line = createFileLine(bills.settings, file.file.name, {
    cancel: () => bills.queue.cancel(file.job),
    show: () => {
      bills.newest = 0;
      show(bills, file);
      bills.report.querySelector<HTMLElement>("h2")?.focus();
    },
  });
  bills.lines.set(file, line);
  bills.list.append(line.line);
  return line;
}

/** How each file ended is told; how far it is would be too much to hear. */
function announce({ status, settings }: Bills, { file, state }: BillFile): void {
  if (state.type === "judged") status.textContent = `${file.name}: ${state.report.summary}`;
  else if (state.type !== "waiting" && !["loading", "reading", "judging"].includes(state.type)) {
    status.textContent = `${file.name}: ${stateText(settings, state)}`;
  }
}

function show(bills: Bills, file: BillFile): void {
  if (file.state.type !== "judged") return;
  const { settings, report } = bills;
  bills.shown = file;
  const { name } = file.file;
  const table = createComponentTable(settings, file.state.report);
  const actions = reportActions(settings, { name, csv: file.state.csv, table, report });
  report.replaceChildren(
    ...renderReport(settings, name, file.state.report, actions),
    componentSection(settings, file.state.report, table.parts),
  );
  report.hidden = false;
  for (const [each, line] of bills.lines) line.update(each, each === file);
}

function componentSection(
  { bill }: BillSettings,
  { components }: ReportView,
  parts: readonly HTMLElement[],
): HTMLElement {
  return section(bill.componentsTitle, components.length === 0 ? bill.noneShown : parts);
}
