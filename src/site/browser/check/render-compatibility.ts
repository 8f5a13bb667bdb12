import type { CheckAnswerTexts } from "../../i18n/check-answer.ts";
import type { CompatibilityView, ReasonView } from "../../view/license/check/compatibility.ts";
import { type Content, element } from "../element.ts";
import { fill } from "../search/texts.ts";
import { renderReply, section } from "./render-parts.ts";

/** Whether the work may go into one under another license, with the reasons. */
export function renderCompatibility(
  texts: CheckAnswerTexts,
  view: CompatibilityView | null,
): readonly HTMLElement[] {
  if (view === null) return [];
  const { title, answer, label, choose, reasons, more } = view;
  return [
    section(
      title,
      element("p", { class: "verdict__word" }, renderReply(answer ?? "unknown", label)),
      choose === null ? null : element("p", {}, `${texts.choose} `, element("code", {}, choose)),
      element(
        "ul",
        { class: "reasons" },
        reasons.map((reason) => renderReason(texts, reason)),
        more === null ? null : element("li", {}, more),
      ),
    ),
  ];
}

function renderReason(texts: CheckAnswerTexts, view: ReasonView): Content {
  const { inbound, outbound, reason, via, on, source } = view;
  const pair = fill(texts.into, { inbound, outbound });
  return element(
    "li",
    {},
    element("strong", {}, pair),
    element("p", {}, via === null ? reason : `${reason} ${via}`),
    on === null ? null : element("p", {}, `${texts.on} ${on}`),
    source === null
      ? null
      : element(
          "p",
          { class: "hint" },
          element("a", { href: source, rel: "noopener" }, texts.source),
        ),
  );
}
