import type { ElementContent } from "hast";
import type {
  BlockChange,
  ClauseChange,
  KeptClause,
  RegroupedClauses,
} from "../../../../policies/compare/difference.ts";
import { policyCompareTexts } from "../../../i18n/policy-compare.ts";
import { element, text } from "../hast/element.ts";
import { type ChangeIds, markOf } from "./addresses.ts";
import { blockChangesToHast, isHeading } from "./blocks.ts";
import { piecesToHast } from "./pieces.ts";
import { pageLanguage, type Settings, textLanguage } from "./place.ts";
import { runsToHast } from "./runs.ts";
import { sideToHast } from "./side.ts";
import { statesToHast } from "./states.ts";

/** A clause that changed: its heading says what happened, and its texts stand below, as one and side by side. */
export function changedClause(
  change: ClauseChange,
  level: number,
  ids: ChangeIds,
  settings: Settings,
): ElementContent {
  const id = ids.ofChange(change);
  const states = element("span", { className: ["states"] }, [
    ...statesToHast(change, settings.place.lang),
  ]);
  const head = [...nameOf(change, `#${id}`, settings), states];
  return element("section", { className: ["compared", "compared--changed"], id }, [
    heading(level, head),
    ...textsOf(change, ids, settings),
  ]);
}

/** A clause that stayed the same and has changed ones inside it; where only changes are shown it is a heading. */
export function contextClause(
  change: KeptClause,
  level: number,
  ids: ChangeIds,
  settings: Settings,
): ElementContent {
  const id = ids.ofChange(change);
  const own = blockChangesToHast(change.blocks, settings, "after");
  // A number alone says nothing: where there is no heading, the sentence before a list tells what it is about.
  const className = change.after.kind === "section" ? ["same"] : ["lead-in"];
  return element("section", { className: ["compared"], id }, [
    heading(level, nameOf(change, `#${id}`, settings)),
    ...(own.length === 0 ? [] : [element("div", { className, ...textLanguage(settings) }, own)]),
  ]);
}

/** A clause that stayed the same, for those who want the whole text; a section has its heading. */
export function unchangedClause(
  change: KeptClause,
  level: number,
  ids: ChangeIds,
  settings: Settings,
): ElementContent {
  const id = ids.ofChange(change);
  const name = nameOf(change, `#${id}`, settings);
  const isSection = change.after.kind === "section" || change.after.kind === "document";
  return element("div", { className: ["compared", "same"], id }, [
    isSection ? heading(level, name) : element("p", { className: ["compared__head"] }, name),
    element("div", textLanguage(settings), blockChangesToHast(change.blocks, settings, "after")),
  ]);
}

function heading(level: number, content: readonly ElementContent[]): ElementContent {
  return element(`h${level}`, { className: ["compared__head"] }, content);
}

/** The number of a clause, which is its address, and the words of its heading. */
function nameOf(change: ClauseChange, href: string, settings: Settings): readonly ElementContent[] {
  const { number } = markOf(change);
  const t = policyCompareTexts[settings.place.lang];
  const link = element("a", { className: ["compared__number"], href }, [
    text(number === "" ? t.wholeText : number),
  ]);
  const title = "blocks" in change ? titleOf(change.blocks, settings) : [];
  if (title.length === 0) return [link];
  return [link, text(" "), element("span", textLanguage(settings), title)];
}

function titleOf(blocks: readonly BlockChange[], settings: Settings): readonly ElementContent[] {
  return blocks
    .filter(isHeading)
    .flatMap((block) => (block.type === "words" ? runsToHast(block.runs, settings, "both") : []));
}

function textsOf(
  change: ClauseChange,
  ids: ChangeIds,
  settings: Settings,
): readonly ElementContent[] {
  switch (change.fate) {
    case "kept":
      return keptTexts(change, settings);
    case "added":
      return wholeTexts(change.blocks, "after", settings);
    case "repealed":
      return wholeTexts(change.blocks, "before", settings);
    case "split":
    case "merged":
    case "rearranged":
      return regroupedTexts(change, ids, settings);
    default:
      return change satisfies never;
  }
}

function keptTexts({ blocks, wording }: KeptClause, settings: Settings): readonly ElementContent[] {
  const t = policyCompareTexts[settings.place.lang];
  const both = blockChangesToHast(blocks, settings, "both");
  if (wording !== "reworded") {
    const note = wording === "formatting" ? t.formOnly : t.onlyMoved;
    const hint = element("p", { className: ["hint"] }, [text(note)]);
    return both.length === 0 ? [hint] : [hint, element("div", textLanguage(settings), both)];
  }
  if (both.length === 0) return [];
  return [
    element("div", { className: ["texts"], ...textLanguage(settings) }, [
      element("div", { className: ["texts__both"] }, both),
      sideToHast("before", blockChangesToHast(blocks, settings, "before"), settings),
      sideToHast("after", blockChangesToHast(blocks, settings, "after"), settings),
    ]),
  ];
}

/** A clause that is on one side only; side by side, the other column says that there is nothing. */
function wholeTexts(
  blocks: readonly BlockChange[],
  side: "before" | "after",
  settings: Settings,
): readonly ElementContent[] {
  const t = policyCompareTexts[settings.place.lang];
  const own = blockChangesToHast(blocks, settings, "both");
  const nothing = (words: string) => [
    element("p", { className: ["hint"], ...pageLanguage(settings) }, [text(words)]),
  ];
  if (own.length === 0) return [];
  const sides =
    side === "after"
      ? [
          sideToHast("before", nothing(t.notThere), settings, "other"),
          sideToHast("after", own, settings, "own"),
        ]
      : [
          sideToHast("before", own, settings, "own"),
          sideToHast("after", nothing(t.gone), settings, "other"),
        ];
  return [element("div", { className: ["texts"], ...textLanguage(settings) }, sides)];
}

/** All clauses before and all after, in both ways of showing: their words went from one to another. */
function regroupedTexts(
  change: RegroupedClauses,
  ids: ChangeIds,
  settings: Settings,
): readonly ElementContent[] {
  const side = (which: "before" | "after") =>
    sideToHast(which, piecesToHast(change, which, ids, settings), settings, "always");
  return [
    element("div", { className: ["texts"], ...textLanguage(settings) }, [
      side("before"),
      side("after"),
    ]),
  ];
}
