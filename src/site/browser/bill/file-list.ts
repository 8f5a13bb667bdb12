import { format } from "../../view/format.ts";
import { renderOutcome } from "../check/render-parts.ts";
import { element } from "../element.ts";
import { fill } from "../search/texts.ts";
import type { BillFile } from "./queue.ts";
import type { BillSettings } from "./settings.ts";

/** The line of one file: made once, so that the focus stays on its button while its state changes. */
export interface FileLine {
  readonly line: HTMLElement;
  readonly update: (file: BillFile, isShown: boolean) => void;
}

interface Actions {
  readonly cancel: () => void;
  readonly show: () => void;
}

/** The line of a file in the list. */
export function createFileLine(settings: BillSettings, name: string, actions: Actions): FileLine {
  const { bill } = settings;
  const state = element("span", { class: "file__state" });
  const progress = element("progress", { max: "1", "aria-label": name });
  const cancel = element(
    "button",
    { type: "button", class: "chip", "aria-label": fill(bill.cancelFile, { file: name }) },
    bill.cancel,
  );
  const show = element(
    "button",
    { type: "button", class: "chip", "aria-label": fill(bill.showFile, { file: name }) },
    bill.show,
  );
  cancel.addEventListener("click", actions.cancel);
  show.addEventListener("click", actions.show);
  const head = element("strong", { class: "file__name" }, name);
  const line = element("li", { class: "file" }, head, progress, state, cancel, show);
  return {
    line,
    update(file, isShown) {
      const { type } = file.state;
      const isJudged = type === "judged";
      const hadFocus = document.activeElement === cancel;
      cancel.hidden = isJudged || isOver(type);
      show.hidden = !isJudged;
      show.setAttribute("aria-pressed", String(isShown));
      progress.hidden = cancel.hidden || type === "waiting";
      showProgress(progress, file);
      state.classList.toggle("file__state--wrong", isOver(type) && type !== "cancelled");
      state.replaceChildren(...stateContent(settings, file));
      // The button that had the focus goes away; the one that takes its place gets it.
      if (hadFocus && isJudged) show.focus();
    },
  };
}

function isOver(type: BillFile["state"]["type"]): boolean {
  return type === "cancelled" || type === "refused" || type === "unreadable" || type === "failed";
}

function showProgress(progress: HTMLProgressElement, { state }: BillFile): void {
  if (state.type === "judging") progress.value = state.total === 0 ? 1 : state.done / state.total;
  else progress.removeAttribute("value");
}

function stateContent(settings: BillSettings, { state }: BillFile): readonly (Node | string)[] {
  const { words } = settings;
  if (state.type !== "judged") return [stateText(settings, state)];
  const { worst, summary } = state.report;
  if (worst === null) return [summary];
  return [renderOutcome(worst, words.outcomes[worst]), ` · ${summary}`];
}

/** What is said of a file that has no report. */
export function stateText(
  { bill, lang }: BillSettings,
  state: Exclude<BillFile["state"], { readonly type: "judged" }>,
): string {
  const { number } = format(lang);
  switch (state.type) {
    case "judging":
      return fill(bill.judging, { done: number(state.done), total: number(state.total) });
    case "refused":
      return `${state.message} ${state.fix}`;
    default:
      return bill[state.type];
  }
}
