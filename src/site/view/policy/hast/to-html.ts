import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** Elements as HTML for `set:html`: whatever is text in them is escaped, and there is no raw HTML in them. */
export function hastToHtml(nodes: readonly ElementContent[]): string {
  return toHtml([...nodes]);
}
