import type { VerdictPart } from "../../view/license/tree.ts";
import { type Content, element } from "../element.ts";
import { renderItem, renderOutcome } from "./render-parts.ts";

/** A verdict part by part, as nested lists. */
export function renderTree(tree: VerdictPart): HTMLElement {
  return element("ul", { class: "tree" }, renderPart(tree));
}

function renderPart({ names, outcome, label, mark, reasons, parts, more }: VerdictPart): Content {
  return element(
    "li",
    {},
    names.map((name) => [renderItem(name), " "]),
    renderOutcome(outcome, label),
    mark === null ? null : [" ", element("strong", {}, `(${mark})`)],
    reasons.length === 0 ? null : element("p", { class: "hint" }, reasons.join(" ")),
    parts.length === 0
      ? null
      : element(
          "ul",
          { class: "tree" },
          parts.map(renderPart),
          more === null ? null : element("li", {}, more),
        ),
  );
}
