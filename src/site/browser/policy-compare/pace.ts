/** Shows many pieces a few at a time, so that the page never stands still over them. */
export interface Pace<T> {
  readonly add: (pieces: readonly T[]) => void;
  /** Calls once, when everything that was added is shown. */
  readonly end: (then: () => void) => void;
  /** Forgets what is not shown yet. */
  readonly clear: () => void;
}

/** A pace of `atOnce` pieces; `wait` calls at the next frame, or soon where nobody looks. */
export function createPace<T>(
  show: (pieces: readonly T[]) => void,
  atOnce: number,
  wait: (next: () => void) => void,
): Pace<T> {
  let pending: readonly T[] = [];
  let ending: (() => void) | null = null;
  let isWaiting = false;

  function next(): void {
    isWaiting = false;
    if (pending.length > 0) show(pending.slice(0, atOnce));
    pending = pending.slice(atOnce);
    if (pending.length > 0) schedule();
    else {
      const then = ending;
      ending = null;
      then?.();
    }
  }
  function schedule(): void {
    if (isWaiting) return;
    isWaiting = true;
    wait(next);
  }

  return {
    add: (pieces) => {
      pending = [...pending, ...pieces];
      schedule();
    },
    end: (then) => {
      ending = then;
      schedule();
    },
    clear: () => {
      pending = [];
      ending = null;
    },
  };
}

/** At the next frame; a page that nobody sees has none. */
export function atNextFrame(next: () => void): void {
  if (document.hidden) setTimeout(next, 0);
  else requestAnimationFrame(next);
}
