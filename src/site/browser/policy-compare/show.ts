import type { ElementContent } from "hast";
import { toDom } from "hast-util-to-dom";
import { policyComparePageTexts } from "../../i18n/policy-compare-page.ts";
import { pairLabels } from "../../view/policy/comparison/labels.ts";
import { element } from "../element.ts";
import { showTarget } from "../policy-changes/target.ts";
import { fill } from "../search/texts.ts";
import type { CompareAnswer, CompareQuestion, Refusal } from "./messages.ts";
import type { Pace } from "./pace.ts";
import type { PageParts } from "./page-parts.ts";
import { questionFor } from "./question.ts";
import type { PolicyCompareSettings } from "./settings.ts";
import { type PairState, printPair } from "./state.ts";

/** A running page: what it is about, and what was asked last. */
export interface PolicyCompare {
  readonly settings: PolicyCompareSettings;
  readonly base: string;
  readonly page: PageParts;
  /** Asks the worker; its answers come to `hear`. */
  readonly ask: (question: CompareQuestion) => void;
  /** Shows the clauses, a few at each frame. */
  readonly pace: Pace<ElementContent>;
  pair: PairState | null;
  /** Counts what was asked for, so that a late answer never replaces a newer one. */
  job: number;
}

/** Asks for the comparison of the present pair; without one the page is as it came. */
export function show(compare: PolicyCompare): void {
  const { page, settings, pair, base } = compare;
  compare.job += 1;
  showQuestion(compare);
  compare.pace.clear();
  page.again.hidden = true;
  page.comparison.hidden = true;
  page.notes.replaceChildren();
  for (const part of [page.summary, page.list, page.text]) part.replaceChildren();
  const asked = pair === null ? null : questionFor(settings, pair, base);
  if (asked === null || "refused" in asked) {
    page.status.textContent = asked?.refused ?? "";
    return;
  }
  page.notes.replaceChildren(...asked.notes.map((note) => element("p", { class: "notice" }, note)));
  page.status.textContent = policyComparePageTexts[settings.lang].loading;
  compare.ask({ ...asked.question, job: compare.job });
}

/** Takes an answer of the worker, where it is still about what is asked. */
export function hear(compare: PolicyCompare, answer: CompareAnswer): void {
  const { page, settings, job } = compare;
  if (answer.job !== job) return;
  const t = policyComparePageTexts[settings.lang];
  switch (answer.type) {
    case "comparing":
      page.status.textContent = t.comparing;
      break;
    case "opening":
      open(page, answer);
      break;
    case "clauses":
      compare.pace.add(answer.nodes);
      break;
    case "done":
      compare.pace.end(() => {
        page.status.textContent = doneText(compare);
        showTarget();
      });
      break;
    case "refused":
      fail(compare, refusalText(compare, answer.refusal));
      break;
    case "failed":
      fail(compare, t.failed);
      break;
    default:
      answer satisfies never;
  }
}

function open(
  page: PageParts,
  { summary, list, isWhole }: Extract<CompareAnswer, { type: "opening" }>,
): void {
  page.summary.replaceChildren(domOf(summary));
  page.list.replaceChildren(domOf(list));
  page.leftOut.hidden = isWhole;
  page.scope.hidden = !isWhole;
  page.comparison.hidden = false;
}

/** Nothing is compared: in words why, and the way to try it once more. */
export function fail({ page }: PolicyCompare, words: string): void {
  page.comparison.hidden = true;
  page.status.textContent = words;
  page.again.hidden = false;
}

/** The form and the title say what the address says, and the other language gets the same question. */
function showQuestion({ page, pair, settings }: PolicyCompare): void {
  for (const link of page.languages) link.search = printPair(pair);
  document.title = settings.title;
  if (pair === null) return;
  const labels = pairLabels(settings.lang, pair.from, pair.to);
  const { title } = policyComparePageTexts[settings.lang];
  document.title = `${title(labels.before, labels.after)} – ${settings.title}`;
  page.from.value = pair.from;
  page.to.value = pair.to;
}

function doneText({ settings, pair }: PolicyCompare): string {
  const { before, after } = pairLabels(settings.lang, pair?.from ?? "", pair?.to ?? "");
  return fill(policyComparePageTexts[settings.lang].done, { before, after });
}

function refusalText({ settings }: PolicyCompare, refusal: Refusal): string {
  const t = policyComparePageTexts[settings.lang];
  const { version, reason } = refusal;
  if (reason !== "missing") return fill(t[reason], { version });
  return fill(t.missing, { version, status: String(refusal.status) });
}

/** Puts clauses at the end of the text. */
export function appendClauses({ text }: PageParts, nodes: readonly ElementContent[]): void {
  text.append(domOf(nodes));
}

function domOf(nodes: readonly ElementContent[]): Node {
  return toDom({ type: "root", children: [...nodes] }, { fragment: true });
}
