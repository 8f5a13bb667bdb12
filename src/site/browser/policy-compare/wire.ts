import { type PolicyCompare, show } from "./show.ts";
import { type PairState, parsePair, printPair } from "./state.ts";

/** Connects the page, and compares what the address says. */
export function wire(compare: PolicyCompare): void {
  const { page } = compare;
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(compare, { from: page.from.value, to: page.to.value });
  });
  page.swap.addEventListener("click", () => {
    go(compare, { from: page.to.value, to: page.from.value });
  });
  page.again.addEventListener("click", () => show(compare));
  addEventListener("popstate", () => {
    const pair = parsePair(location.search);
    // A way to another place of the same comparison is none to another one.
    if (printPair(pair) === printPair(compare.pair)) return;
    compare.pair = pair;
    show(compare);
  });
  show(compare);
}

function go(compare: PolicyCompare, pair: PairState): void {
  if (printPair(pair) !== printPair(compare.pair)) history.pushState(null, "", printPair(pair));
  compare.pair = pair;
  show(compare);
}
