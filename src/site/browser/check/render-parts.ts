import type { Item } from "../../view/row.ts";
import { type Content, element } from "../element.ts";

/** A part of the answer below its own heading. */
export function section(title: string, ...content: readonly Content[]): HTMLElement {
  return element("section", { class: "section" }, element("h3", {}, title), content);
}

/** An outcome in words, with its mark for the eye. */
export function renderOutcome(outcome: string, label: string): HTMLElement {
  return element("span", { class: "outcome", "data-outcome": outcome }, label);
}

/** The marks of answers are those of verdicts. */
const OUTCOME_OF: Readonly<Record<string, string>> = {
  yes: "approved",
  depends: "review",
  no: "refused",
};

/** Yes, no and what lies between, with a mark for the eye. */
export function renderReply(answer: string, label: string): HTMLElement {
  return renderOutcome(OUTCOME_OF[answer] ?? "unknown", label);
}

/** A text, as a link where it leads somewhere. */
export function renderItem({ text, href, note, external }: Item): Content {
  const named =
    href === null
      ? element("span", {}, text)
      : element("a", { href, rel: external ? "noopener" : null }, text);
  return note === null ? named : [named, element("small", {}, ` ${note}`)];
}
