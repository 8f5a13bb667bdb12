import type { ElementContent } from "hast";
import { element, text } from "../hast/element.ts";
import { pageLanguage, type Settings } from "./place.ts";

/**
 * When a side is seen: `split` only side by side; `own` always, its label side by side; `other` (the side without the
 * clause) only side by side; `always` with its label in both ways of showing.
 */
export type Sight = "split" | "own" | "other" | "always";

/** Whole names of classes, because the style sheet keeps only those that stand somewhere in the source. */
const SIGHTS: Readonly<Record<Sight, string>> = {
  split: "side side--split",
  own: "side side--own",
  other: "side side--split",
  always: "side",
};

/** One side of a change under its label. */
export function sideToHast(
  side: "before" | "after",
  content: readonly ElementContent[],
  settings: Settings,
  sight: Sight = "split",
): ElementContent {
  const label = element("p", { className: ["side__label"], ...pageLanguage(settings) }, [
    text(settings.place[side].label),
  ]);
  return element("div", { className: SIGHTS[sight].split(" ") }, [label, ...content]);
}
