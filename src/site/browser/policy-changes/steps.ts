import { byId, showScripted } from "../search/dom.ts";
import { fill } from "../search/texts.ts";
import { nextIndex } from "./next-index.ts";

/** Shows what needs the script, and leads from change to change: by buttons, and by the keys n and p. */
export function wireChangeSteps(): void {
  const comparison = byId("comparison", HTMLElement);
  showScripted(comparison);
  byId("previous-change", HTMLButtonElement).addEventListener("click", () => step(-1));
  byId("next-change", HTMLButtonElement).addEventListener("click", () => step(1));
  const keys = byId("change-keys", HTMLInputElement);
  addEventListener("keydown", (event) => {
    const direction = { n: 1, p: -1 }[event.key];
    if (direction === undefined || !keys.checked || comparison.hidden || isForOthers(event)) return;
    event.preventDefault();
    step(direction);
  });
}

/** Keys with others held are the browser's, and letters in fields and lists are what is typed there. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  const isSwitch = target instanceof HTMLInputElement && /^(?:radio|checkbox)$/u.test(target.type);
  return !isSwitch && (target.isContentEditable || target.matches("input, select, textarea"));
}

/** The heading that was gone to last: whoever presses the button again has the focus there. */
let reached: HTMLElement | null = null;

/** Goes to the change behind or before the present one; its heading gets the focus, so that it is read out. */
function step(direction: number): void {
  const heads = [...document.querySelectorAll<HTMLElement>(".compared--changed > .compared__head")];
  const status = byId("change-position", HTMLElement);
  const at = nextIndex(places(heads), direction);
  const head = at === null ? undefined : heads[at];
  if (at === null || head === undefined) {
    status.textContent = status.dataset[direction > 0 ? "last" : "first"] ?? "";
    return;
  }
  reached = head;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  // Where a page glides, the next press would come before it has arrived.
  head.scrollIntoView({ block: "start", behavior: "instant" });
  const values = { n: String(at + 1), all: String(heads.length) };
  status.textContent = fill(status.dataset["position"] ?? "", values);
}

/** Where each heading is: before, at or behind what the reader looks at. */
function places(heads: readonly HTMLElement[]): readonly number[] {
  const present = presentIndex(heads);
  if (present !== -1) return heads.map((_, index) => Math.sign(index - present));
  const edge = Number.parseFloat(getComputedStyle(heads[0] ?? document.body).scrollMarginTop) || 0;
  return heads.map((head) => Math.sign(Math.round(head.getBoundingClientRect().top - edge)));
}

/** The change with the focus, else the one that was gone to; -1 where the reader has scrolled away from it. */
function presentIndex(heads: readonly HTMLElement[]): number {
  const focused = heads.findIndex((head) => head.parentElement?.contains(document.activeElement));
  const at = focused === -1 && reached !== null ? heads.indexOf(reached) : focused;
  const clause = heads[at]?.parentElement?.getBoundingClientRect();
  const isInSight = clause !== undefined && clause.bottom > 0 && clause.top < innerHeight;
  return isInSight ? at : -1;
}
