import type { CheckAnswerTexts } from "../../i18n/check-answer.ts";
import type { ProblemsView, ProblemView, Proposal } from "../../view/license/check/problems.ts";
import { type Content, element } from "../element.ts";
import { fill } from "../search/texts.ts";
import { renderOutcome, section } from "./render-parts.ts";

/** Takes over another expression and answers for it. */
export type Take = (expression: string) => void;

/** The text of an expression, what is wrong in it marked with the number of its problem. */
export function renderText({ pieces, cut }: ProblemsView): HTMLElement {
  const marked = pieces.map(({ text, problem }) =>
    problem === null ? text : element("mark", {}, text, element("sup", {}, `[${problem}]`)),
  );
  const rest = cut === null ? null : element("small", {}, ` ${cut}`);
  return element("p", { class: "expression" }, element("code", {}, marked), rest);
}

/** Whole expressions that may be meant, each with a button that takes it over. */
export function renderMeant(
  texts: CheckAnswerTexts,
  { meant }: ProblemsView,
  take: Take,
): readonly HTMLElement[] {
  if (meant.length === 0) return [];
  const choices = meant.map((each) => element("li", {}, proposal(each, take)));
  return [section(texts.meantTitle, element("ul", { class: "proposals" }, choices))];
}

/** What is wrong with the text, place by place. */
export function renderProblems(
  texts: CheckAnswerTexts,
  { problems }: ProblemsView,
  take: Take,
): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const list = element(
    "ol",
    { class: "problems" },
    problems.map((each) => problem(texts, each, take)),
  );
  return [section(texts.problemsTitle, list)];
}

function problem(
  texts: CheckAnswerTexts,
  { number, message, fix, proposals }: ProblemView,
  take: Take,
): Content {
  return element(
    "li",
    {},
    element("span", { class: "tag" }, fill(texts.place, { n: String(number) })),
    ` ${message} `,
    fix === null || proposals.length > 0 ? null : fix,
    proposals.map((each) => proposal(each, take)),
  );
}

function proposal({ expression, label, outcome }: Proposal, take: Take): Content {
  const button = element("button", { type: "button", class: "chip" }, label);
  button.addEventListener("click", () => take(expression));
  return outcome === null ? button : [button, " ", renderOutcome(outcome.outcome, outcome.label)];
}
