import { byId } from "../search/dom.ts";
import { fill } from "../search/texts.ts";
import { nextIndex } from "./next-index.ts";

/** Shows what needs the script, and leads from change to change: by buttons, and by the keys n and p. */
export function wireChangeSteps(): void {
  const comparison = byId("comparison", HTMLElement);
  for (const part of comparison.querySelectorAll("[data-needs-script]")) {
    part.removeAttribute("hidden");
  }
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

/** Goes to the change behind or before the present one; its heading gets the focus, so that it is read out. */
function step(direction: number): void {
  const heads = [...document.querySelectorAll<HTMLElement>(".clause--changed > .clause__head")];
  const status = byId("change-position", HTMLElement);
  const at = nextIndex(places(heads), direction);
  const head = at === null ? undefined : heads[at];
  if (at === null || head === undefined) {
    status.textContent = status.dataset[direction > 0 ? "last" : "first"] ?? "";
    return;
  }
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  head.scrollIntoView({ block: "start" });
  const values = { n: String(at + 1), all: String(heads.length) };
  status.textContent = fill(status.dataset["position"] ?? "", values);
}

/** Where each heading is: behind, at or before what the reader looks at, which is the focus, else the upper edge. */
function places(heads: readonly HTMLElement[]): readonly number[] {
  const focused = heads.findIndex((head) => head.parentElement?.contains(document.activeElement));
  if (focused !== -1 && isInSight(heads[focused])) {
    return heads.map((_, index) => Math.sign(index - focused));
  }
  const edge = Number.parseFloat(getComputedStyle(heads[0] ?? document.body).scrollMarginTop) || 0;
  return heads.map((head) => {
    const distance = head.getBoundingClientRect().top - edge;
    return Math.abs(distance) < 2 ? 0 : Math.sign(distance);
  });
}

/** Who has scrolled away from the focus looks elsewhere. */
function isInSight(head: HTMLElement | undefined): boolean {
  const clause = head?.parentElement?.getBoundingClientRect();
  return clause !== undefined && clause.bottom > 0 && clause.top < innerHeight;
}
