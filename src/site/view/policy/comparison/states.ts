import type { ElementContent } from "hast";
import type { ClauseChange } from "../../../../policies/compare/difference.ts";
import { type StateName, statesOf } from "../../../../policies/report/words.ts";
import type { Lang } from "../../../site-data.ts";
import { element, text } from "../hast/element.ts";

/** What is seen before the words of a state, so that colour is never alone. */
export const SIGNS: Readonly<Record<StateName, string>> = {
  added: "+",
  repealed: "−",
  split: "÷",
  merged: "∪",
  rearranged: "⇄",
  reworded: "~",
  moved: "↕",
  formatting: "¶",
  strengthened: "▲",
  weakened: "▼",
  reversed: "⇅",
  same: "=",
  renamed: "#",
  duty: "~",
};

/** Whole names of classes, because the style sheet keeps only those that stand somewhere in the source. */
const TONES: Readonly<Record<StateName, string>> = {
  added: "fate fate--in",
  repealed: "fate fate--out",
  split: "fate fate--place",
  merged: "fate fate--place",
  rearranged: "fate fate--place",
  reworded: "fate fate--words",
  moved: "fate fate--place",
  formatting: "fate",
  strengthened: "fate fate--duty",
  weakened: "fate fate--duty",
  reversed: "fate fate--duty",
  same: "fate",
  renamed: "fate",
  duty: "fate fate--duty",
};

/** The states of a clause as words with a sign each. */
export function statesToHast(change: ClauseChange, lang: Lang): readonly ElementContent[] {
  return statesOf(change, lang).flatMap((state) => [
    text(" "),
    stateToHast(state.name, state.text),
  ]);
}

/** One state: its sign for those who see it, and its words. */
export function stateToHast(name: StateName, words: string): ElementContent {
  return element("span", { className: TONES[name].split(" ") }, [signOf(name), text(` ${words}`)]);
}

/** The sign of a state, which nobody hears. */
export function signOf(name: StateName): ElementContent {
  return element("span", { className: ["sign"], ariaHidden: "true" }, [text(SIGNS[name])]);
}
