import type { AnswerView } from "../../view/license/check/answer.ts";
import type { Row } from "../../view/row.ts";
import { element } from "../element.ts";
import { renderActions } from "./render-actions.ts";
import { renderCompatibility } from "./render-compatibility.ts";
import { renderDuties } from "./render-duties.ts";
import { renderItem, renderOutcome, section } from "./render-parts.ts";
import { renderMeant, renderProblems, renderText, type Take } from "./render-problems.ts";
import { renderTree } from "./render-tree.ts";
import type { CheckSettings } from "./settings.ts";

/** The answer as elements, the most important first; `hasLink` says whether its address can be sent to somebody. */
export function renderAnswer(
  settings: CheckSettings,
  view: AnswerView,
  { take, hasLink }: { readonly take: Take; readonly hasLink: boolean },
): readonly HTMLElement[] {
  const { texts, words } = settings;
  return [
    verdict(settings, view),
    ...renderMeant(texts, view.text, take),
    ...renderProblems(texts, view.text, take),
    ...(view.tree ? [section(texts.treeTitle, renderTree(view.tree))] : []),
    ...(view.conditions.length > 0 ? [section(words.conditions, rows(view.conditions))] : []),
    ...renderDuties(texts, view.duties),
    ...renderCompatibility(texts, view.compatibility),
    renderActions(settings, view, hasLink),
  ];
}

function verdict({ texts }: CheckSettings, view: AnswerView): HTMLElement {
  const { choose, outcome, label, meaning, about } = view;
  return element(
    "div",
    { class: "verdict", "data-outcome": outcome },
    renderText(view.text),
    element("p", { class: "verdict__word" }, renderOutcome(outcome, label)),
    element("p", {}, meaning),
    choose === null ? null : element("p", {}, `${texts.choose} `, element("code", {}, choose)),
    element("p", { class: "hint" }, about),
  );
}

function rows(all: readonly Row[]): HTMLElement {
  return element(
    "dl",
    { class: "rows" },
    all.map(({ term, items }) =>
      element(
        "div",
        {},
        element("dt", {}, term),
        items.map((each) => element("dd", {}, renderItem(each))),
      ),
    ),
  );
}
