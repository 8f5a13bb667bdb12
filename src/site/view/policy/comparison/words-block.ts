import type { ElementContent, Properties } from "hast";
import type { BlockForm, WordsChange } from "../../../../policies/compare/difference.ts";
import { textOf } from "../../../../policies/text.ts";
import { policyTextTexts } from "../../../i18n/policy-text.ts";
import { directionOf } from "../hast/direction.ts";
import { element, text } from "../hast/element.ts";
import type { Settings } from "./place.ts";
import { heard, runsToHast, type Showing } from "./runs.ts";

/** A paragraph, a piece of code or a footnote. */
export function wordsToHast(
  { form, runs }: WordsChange,
  settings: Settings,
  showing: Showing,
): ElementContent {
  const words = runsToHast(runs, settings, showing);
  const direction = directionOf(textOf(runs.flatMap(({ inlines }) => inlines)));
  const block = blockOf(form, words, direction, settings);
  return form.quoted ? element("blockquote", {}, [block]) : block;
}

function blockOf(
  { block, marker, depth }: BlockForm,
  words: readonly ElementContent[],
  direction: Properties,
  { language }: Settings,
): ElementContent {
  switch (block) {
    case "heading":
    case "paragraph":
      return element("p", direction, words);
    case "code":
      return element("pre", {}, [element("code", direction, words)]);
    case "footnote": {
      const isFirst = depth === 0 && typeof marker === "number";
      const mark = isFirst ? noteMark(marker, policyTextTexts[language].footnote(marker)) : [];
      return element("p", { className: ["note"], ...direction }, [...mark, ...words]);
    }
    case "unsupported":
      return element("p", { className: ["unsupported"], ...direction }, words);
    default:
      return block satisfies never;
  }
}

/** The number for those who see it, the word with it for those who hear it. */
function noteMark(number: number, name: string): readonly ElementContent[] {
  const sign = element("sup", { ariaHidden: "true" }, [text(String(number))]);
  return [sign, heard(`${name}: `), text(" ")];
}
