import type { PrintInline } from "../../../pdf/document.ts";
import type { ClauseLink, Inline, Link } from "../../../policies/model.ts";
import { words } from "./marks.ts";
import type { PrintSetting } from "./setting.ts";

/** Emphasis inside emphasis means nothing to anybody after that many levels; the words are printed all the same. */
const DEPTH = 8;

/**
 * The words of a policy for print. Only http, https and mailto become links.
 */
export function printInlines(
  inlines: readonly Inline[],
  setting: PrintSetting,
  depth = 0,
): readonly PrintInline[] {
  return inlines.flatMap((inline) => printInline(inline, setting, depth));
}

function printInline(inline: Inline, setting: PrintSetting, depth: number): readonly PrintInline[] {
  switch (inline.type) {
    case "text":
    case "unsupported":
      return [words(inline.text)];
    case "code":
      return [{ type: "code", text: inline.text }];
    case "obligation":
      return [{ type: "duty", text: inline.text }];
    case "break":
      return [{ type: "break" }];
    case "emphasis":
    case "strong": {
      const inner = printInlines(inline.inlines, setting, depth + 1);
      return depth < DEPTH ? [{ type: inline.type, inlines: inner }] : inner;
    }
    case "link":
      return printLink(inline, setting, depth);
    case "clause-link":
      return printClauseLink(inline, setting, depth);
    case "footnote":
      return setting.noteOf(inline.id);
    default:
      return inline satisfies never;
  }
}

function printLink(
  { address, inlines }: Link,
  setting: PrintSetting,
  depth: number,
): readonly PrintInline[] {
  const inner = printInlines(inlines, setting, depth + 1);
  const shown = inner.length === 0 ? [words(address)] : inner;
  return isWebAddress(address) ? [{ type: "link", address, inlines: shown }] : shown;
}

function printClauseLink(
  link: ClauseLink,
  setting: PrintSetting,
  depth: number,
): readonly PrintInline[] {
  const { to, label } = setting.targetOf(link);
  const inner = printInlines(link.inlines, setting, depth + 1);
  const inlines = inner.length === 0 ? [words(label)] : inner;
  if (to === null) return inlines;
  return "anchor" in to
    ? [{ type: "reference", anchor: to.anchor, inlines }]
    : [{ type: "link", address: to.address, inlines }];
}

/** Whether an address may become a link of a document: http, https or mailto, in printable ASCII (RFC 3986). */
export function isWebAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/iu.test(address) && URL.canParse(address);
}
