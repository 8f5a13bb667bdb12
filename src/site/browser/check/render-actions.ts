import type { AnswerView } from "../../view/license/check/answer.ts";
import { compareAddress } from "../../view/license/compare-address.ts";
import { element } from "../element.ts";
import type { CheckSettings } from "./settings.ts";

/** What can be done with an answer: send it to somebody, or compare what is in it. */
export function renderActions(
  settings: CheckSettings,
  { comparable }: AnswerView,
  hasLink: boolean,
): HTMLElement {
  const { texts, home } = settings;
  const href = home + compareAddress(comparable);
  return element(
    "div",
    { class: "actions check-actions" },
    hasLink ? copyButton(settings) : element("p", { class: "hint" }, texts.tooLongForLink),
    comparable.length === 0 ? null : element("a", { href }, texts.compare),
  );
}

function copyButton({ texts }: CheckSettings): readonly HTMLElement[] {
  const button = element(
    "button",
    { type: "button", class: "kern-btn kern-btn--secondary" },
    element("span", { class: "kern-label" }, texts.copyLink),
  );
  const status = element("span", { role: "status", class: "hint" });
  button.addEventListener("click", async () => {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    status.textContent = isCopied ? texts.copied : texts.copyFailed;
  });
  return [button, status];
}
