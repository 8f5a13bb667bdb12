import type { CheckAnswerTexts } from "../../i18n/check-answer.ts";
import type { DutyView, UseView } from "../../view/license/check/duties.ts";
import { type Content, element } from "../element.ts";
import { section } from "./render-parts.ts";

/** The duties of each use; one use stands open, of several each opens by itself. */
export function renderDuties(
  texts: CheckAnswerTexts,
  uses: readonly UseView[],
): readonly HTMLElement[] {
  if (uses.length === 0) return [];
  const hint = element("p", { class: "hint" }, texts.dutiesHint);
  return [
    section(
      texts.dutiesTitle,
      hint,
      uses.map((use) => renderUse(use, uses.length === 1)),
    ),
  ];
}

/** The duties of one use, which open by themselves. */
export function renderUse({ use, count, duties, remarks }: UseView, open: boolean): HTMLElement {
  return element(
    "details",
    { class: "use", open },
    element(
      "summary",
      {},
      element("span", {}, use),
      " ",
      element("span", { class: "use__count" }, count),
    ),
    element(
      "div",
      { class: "use__body" },
      duties.length === 0 ? null : element("ul", { class: "duties" }, duties.map(renderDuty)),
      remarks.map((remark) => element("p", { class: "hint" }, remark)),
    ),
  );
}

function renderDuty({ duty, askedBy, notes }: DutyView): Content {
  return element(
    "li",
    {},
    element("strong", {}, duty),
    " ",
    element("small", {}, askedBy),
    notes.map((note) => element("p", { class: "hint" }, note)),
  );
}
