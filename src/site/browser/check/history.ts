import {
  type CheckState,
  fitsAddress,
  parseCheckState,
  printCheckState,
  shortened,
} from "./state.ts";

/** What a step in the browser's history keeps beside its address: an expression too long for that. */
interface Kept {
  readonly check: CheckState;
}

/** The state that the browser's history is at. */
export function stateOfHistory(): CheckState {
  return isKept(history.state) ? history.state.check : parseCheckState(location.search);
}

/** Makes a state the newest step of the history; nothing happens where it is that already. */
export function pushState(state: CheckState): void {
  if (printCheckState(stateOfHistory()) === printCheckState(state)) return;
  const kept: Kept | null = fitsAddress(state) ? null : { check: state };
  const search = printCheckState(shortened(state));
  history.pushState(kept, "", search === "" ? location.pathname : search);
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "check" in value;
}
