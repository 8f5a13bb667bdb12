import type { Definition, PhrasingContent } from "mdast";
import type { Inline, Obligation } from "../model.ts";
import { textOf } from "../text.ts";
import { targetOf } from "./address.ts";
import { withoutHidden } from "./hidden.ts";
import { placeOf, rangeOf } from "./markdown.ts";
import { findObligations, type ObligationMark } from "./obligations.ts";

/** What is needed to read the inlines of a text. */
export interface InlineContext {
  readonly source: string;
  /** The targets of `[text][label]`, by label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Told of each reference to a footnote, in reading order. */
  readonly onFootnote: (id: string) => void;
}

/** The inlines of nodes, without their obligation words marked. */
export function inlinesOf(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, context));
}

function inlineOf(node: PhrasingContent, context: InlineContext): readonly Inline[] {
  switch (node.type) {
    case "text":
      return lostFootnotes(withoutBreaks(node.value), node);
    case "emphasis":
    case "strong":
      return [{ type: node.type, inlines: inlinesOf(node.children, context) }];
    case "inlineCode":
      return [{ type: "code", text: node.value }];
    case "break":
      return [{ type: "break" }];
    case "link":
      return [linkTo(node.url, node, context)];
    case "linkReference":
      return [linkTo(context.definitions.get(node.identifier)?.url ?? "", node, context)];
    case "footnoteReference":
      context.onFootnote(node.identifier);
      return [{ type: "footnote", id: node.identifier, place: placeOf(node) }];
    case "html":
      return [{ type: "unsupported", what: "html", text: node.value, place: placeOf(node) }];
    case "image":
    case "imageReference":
      return [
        {
          type: "unsupported",
          what: "picture",
          text: sourceOf(node, context),
          place: placeOf(node),
        },
      ];
    case "delete":
      return inlinesOf(node.children, context);
    default:
      return node satisfies never;
  }
}

function sourceOf(node: PhrasingContent, { source }: InlineContext): string {
  const { from, to } = rangeOf(node);
  return source.slice(from, to);
}

/** Line ends inside a paragraph are spaces, several spaces are one. An expression over line ends would be slow. */
function withoutBreaks(text: string): string {
  const lines = text.replaceAll(/[ \t]{2,}/gu, " ").split("\n");
  const joined = lines
    .map((line, index) => {
      const start = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? start : start.trimEnd();
    })
    .join(" ");
  return withoutHidden(joined);
}

/** `[^1]` without a footnote of that name is text to Markdown, and a mistake to us. */
function lostFootnotes(text: string, node: PhrasingContent): readonly Inline[] {
  const parts = text.split(/(\[\^[^\]\s]+\])/u).filter((part) => part !== "");
  return parts.map((part) =>
    part.startsWith("[^") && part.endsWith("]")
      ? { type: "unsupported", what: "footnote", text: part, place: placeOf(node) }
      : { type: "text", text: part },
  );
}

function linkTo(
  address: string,
  node: Extract<PhrasingContent, { type: "link" | "linkReference" }>,
  context: InlineContext,
): Inline {
  const inlines = inlinesOf(node.children, context);
  const place = placeOf(node);
  const target = targetOf(address);
  if (target.type === "address") return { type: "link", address, inlines, place };
  const { policy, version, clause } = target;
  const isAutomatic = clause !== "" && textOf(inlines) === `#${clause}`;
  return {
    type: "clause-link",
    ...{ policy, version, clause, place },
    inlines: isAutomatic ? [] : inlines,
  };
}

/** The inlines with their obligation words marked, and the words. They are found across emphasis, not in code. */
export function markObligations(inlines: readonly Inline[]): {
  readonly inlines: readonly Inline[];
  readonly obligations: readonly Obligation[];
} {
  const { marks, obligations } = findObligations(searched(inlines));
  if (marks.length === 0) return { inlines, obligations };
  const reading: Reading = { marks, offset: 0, next: 0 };
  return { inlines: inlines.flatMap((inline) => split(inline, reading)), obligations };
}

/** A walk over inlines, in step with the text that was searched. */
interface Reading {
  readonly marks: readonly ObligationMark[];
  offset: number;
  /** The number of the next mark. */
  next: number;
}

const GAP = "\u0000";

/** The text that is searched; what is no text is one character that no word has. */
function searched(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      return "inlines" in inline ? searched(inline.inlines) : GAP;
    })
    .join("");
}

function split(inline: Inline, reading: Reading): readonly Inline[] {
  if (inline.type === "text") return splitText(inline.text, reading);
  if ("inlines" in inline) {
    return [{ ...inline, inlines: inline.inlines.flatMap((each) => split(each, reading)) }];
  }
  reading.offset += GAP.length;
  return [inline];
}

function splitText(text: string, reading: Reading): readonly Inline[] {
  const parts: Inline[] = [];
  const start = reading.offset;
  const end = start + text.length;
  let at = start;
  for (let mark = reading.marks[reading.next]; mark && mark.from < end; ) {
    const from = Math.max(mark.from, start);
    const to = Math.min(mark.to, end);
    if (from > at) parts.push({ type: "text", text: text.slice(at - start, from - start) });
    const { term, continued } = mark;
    const isRest = continued || from > mark.from;
    parts.push({
      type: "obligation",
      ...{ term, text: text.slice(from - start, to - start), continued: isRest },
    });
    at = to;
    // A word that goes on in the next text (MUST **NOT**) is not done yet.
    if (mark.to > end) break;
    reading.next += 1;
    mark = reading.marks[reading.next];
  }
  if (at < end) parts.push({ type: "text", text: text.slice(at - start) });
  reading.offset = end;
  return parts;
}
