import type { ElementContent } from "hast";
import type { ClauseLink, Inline, Link, ObligationTerm } from "../../../../policies/model.ts";
import { safeAddress } from "../../safe-address.ts";
import { isolated } from "./direction.ts";
import { element, text } from "./element.ts";
import { footnoteReference } from "./footnotes.ts";
import type { TextSetting } from "./setting.ts";

/** Emphasis inside emphasis means nothing to anybody after that many levels; the words are shown all the same. */
const DEPTH = 16;

/** What lies around an inline. */
interface Around {
  readonly depth: number;
  readonly inLink: boolean;
}

/**
 * The words of a policy as HTML elements. Addresses other than http, https and mailto are no links, and whatever
 * looks like HTML is text.
 */
export function inlinesToHast(
  inlines: readonly Inline[],
  setting: TextSetting,
): readonly ElementContent[] {
  return allOf(inlines, setting, { depth: 0, inLink: false });
}

function allOf(
  inlines: readonly Inline[],
  setting: TextSetting,
  around: Around,
): readonly ElementContent[] {
  return inlines.flatMap((inline) => oneOf(inline, setting, around));
}

function oneOf(inline: Inline, setting: TextSetting, around: Around): readonly ElementContent[] {
  switch (inline.type) {
    case "text":
      return isolated(inline.text);
    case "obligation":
      return [element("strong", { className: OBLIGATION[inline.term] }, [text(inline.text)])];
    case "emphasis":
    case "strong": {
      const inner = allOf(inline.inlines, setting, { ...around, depth: around.depth + 1 });
      const tag = inline.type === "strong" ? "strong" : "em";
      return around.depth < DEPTH ? [element(tag, {}, inner)] : inner;
    }
    case "code":
      return [element("code", {}, isolated(inline.text))];
    case "break":
      return [element("br", {})];
    case "link":
      return linkTo(inline, safeAddress(inline.address), setting, around);
    case "clause-link":
      return clauseLink(inline, setting, around);
    case "footnote":
      return [footnoteReference(inline.id, setting, around.inLink)];
    case "unsupported":
      return [element("span", { className: ["unsupported"] }, isolated(inline.text))];
    default:
      return inline satisfies never;
  }
}

/** Whole names of classes, because the style sheet keeps only those that stand somewhere in the source. */
const OBLIGATION: Readonly<Record<ObligationTerm, string[]>> = {
  MUST: ["obligation", "obligation--must"],
  "MUST NOT": ["obligation", "obligation--must"],
  SHOULD: ["obligation", "obligation--should"],
  "SHOULD NOT": ["obligation", "obligation--should"],
  MAY: ["obligation", "obligation--may"],
};

function linkTo(
  { inlines, address }: Link,
  href: string | null,
  setting: TextSetting,
  around: Around,
): readonly ElementContent[] {
  if (href === null || around.inLink) {
    const words = allOf(inlines, setting, around);
    return words.length > 0 ? words : isolated(address);
  }
  const words = allOf(inlines, setting, { ...around, inLink: true });
  const shown = words.length > 0 ? words : isolated(href);
  return [element("a", { href, rel: ["noopener"] }, shown)];
}

function clauseLink(
  link: ClauseLink,
  setting: TextSetting,
  around: Around,
): readonly ElementContent[] {
  const { href, label } = setting.targetOf(link);
  if (href === null || around.inLink) {
    return link.inlines.length > 0 ? allOf(link.inlines, setting, around) : [text(label)];
  }
  const words = allOf(link.inlines, setting, { ...around, inLink: true });
  return [element("a", { href }, words.length > 0 ? words : [text(label)])];
}
