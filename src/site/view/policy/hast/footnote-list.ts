import type { ElementContent } from "hast";
import type { Footnote } from "../../../../policies/model.ts";
import { policyTextTexts } from "../../../i18n/policy-text.ts";
import { blocksToHast } from "./blocks.ts";
import { element, text } from "./element.ts";
import { noteId, referenceId } from "./footnotes.ts";
import type { TextSetting } from "./setting.ts";

/** Footnotes as a list with their own numbers and ways back; nothing where there are none. */
export function footnotesToHast(
  notes: readonly Footnote[],
  setting: TextSetting,
): readonly ElementContent[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) => footnoteItem(note, setting));
  return [element("ol", { className: ["footnotes"] }, items)];
}

function footnoteItem({ number, blocks }: Footnote, setting: TextSetting): ElementContent {
  const { prefix } = setting.footnotes;
  const href = `#${referenceId(prefix, number)}`;
  const ariaLabel = policyTextTexts[setting.lang].footnoteBack(number);
  const back = element("a", { className: ["footnote-back"], href, ariaLabel }, [text("↩")]);
  const content = withBack(blocksToHast(blocks, setting), back);
  return element("li", { id: noteId(prefix, number), value: String(number) }, content);
}

/** The way back stands at the end of the last paragraph, so that it does not take a line of its own. */
function withBack(content: readonly ElementContent[], back: ElementContent) {
  const last = content.at(-1);
  if (last?.type !== "element" || last.tagName !== "p") return [...content, back];
  const paragraph = element("p", last.properties, [...last.children, text(" "), back]);
  return [...content.slice(0, -1), paragraph];
}
