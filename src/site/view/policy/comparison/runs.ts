import type { ElementContent } from "hast";
import type { WordRun } from "../../../../policies/compare/difference.ts";
import { textOf } from "../../../../policies/text.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { element, text } from "../hast/element.ts";
import { inlinesToHast } from "../hast/inlines.ts";
import type { Settings } from "./place.ts";

/** What of two texts is shown: both of them as one, or one alone. */
export type Showing = "both" | "before" | "after";

/**
 * Words with what came in `ins` and what went in `del`; of one side alone, those of the other are left out. Most
 * screen readers do not say what these elements mean, so that words that are heard and not seen stand in them.
 */
export function runsToHast(
  runs: readonly WordRun[],
  settings: Settings,
  showing: Showing,
): readonly ElementContent[] {
  return runs.flatMap((run) => {
    if (isLeftOut(run, showing)) return [];
    const side = run.change === "removed" || showing === "before" ? "before" : "after";
    const words = inlinesToHast(run.inlines, settings[side]);
    // Where clauses were joined or parted, the space between them came or went with nothing to see.
    const isSpace = showing !== "both" && textOf(run.inlines).trim() === "";
    return run.change === "same" || isSpace ? words : [marked(run.change, words, settings)];
  });
}

/** Whether something is not on the side that is shown. */
export function isLeftOut({ change }: { readonly change: string }, showing: Showing): boolean {
  return change === (showing === "before" ? "added" : showing === "after" ? "removed" : "none");
}

function marked(
  change: "added" | "removed",
  words: readonly ElementContent[],
  { language }: Settings,
): ElementContent {
  const t = policyCompareTexts[language];
  return change === "added"
    ? element("ins", {}, [heard(t.inserted), ...words, heard(t.insertedEnd)])
    : element("del", {}, [heard(t.deleted), ...words, heard(t.deletedEnd)]);
}

/** Words for a screen reader; nobody copies them with the text. */
export function heard(words: string): ElementContent {
  return element("span", { className: ["sr-only"] }, [text(words)]);
}
