import type {
  Block,
  Clause,
  ClauseLink,
  Footnote,
  Inline,
  ObligationTerm,
} from "../../../policies/model.ts";
import { textOf } from "../../../policies/text.ts";
import { webAddress } from "../web-address.ts";
import { clauseKey, type Part, type PartNode, part } from "./part.ts";

/** What the words of one text are marked up with. */
export interface Markup {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** The footnotes that stand in the document already; others refer to them. */
  readonly written: Set<string>;
  /** Where a clause of another policy or version lies, asked later; null where there is no such document. */
  readonly elsewhere: (target: ClauseLink) => (() => string) | null;
  /** What a footnote holds; here because footnotes and their blocks need each other. */
  readonly blocksOf: (blocks: readonly Block[], markup: Markup) => readonly Part[];
}

/** The ids of the concepts that obligation words refer to. */
export const CONCEPT_OF: Readonly<Record<ObligationTerm, string>> = {
  MUST: "must",
  "MUST NOT": "mustNot",
  SHOULD: "should",
  "SHOULD NOT": "shouldNot",
  MAY: "may",
};

/** Readers of XML refuse what is nested too deeply; nobody means more than three or four. */
const DEEPEST = 24;

/** Words with their emphasis, obligations, references and footnotes. Links lead only where a browser may go. */
export function inlineParts(
  inlines: readonly Inline[],
  markup: Markup,
  depth = 0,
): readonly PartNode[] {
  if (depth > DEEPEST) return [textOf(inlines)];
  return inlines.flatMap((inline) => inlinePart(inline, markup, depth));
}

function inlinePart(inline: Inline, markup: Markup, depth: number): readonly PartNode[] {
  const inside = (inlines: readonly Inline[]) => inlineParts(inlines, markup, depth + 1);
  switch (inline.type) {
    case "text":
    case "unsupported":
      return [inline.text];
    case "obligation": {
      const concept = `#${CONCEPT_OF[inline.term]}`;
      const half = inline.continued ? "continued" : undefined;
      const attributes = { name: "obligation", refersTo: concept, class: half };
      return [part("inline", attributes, [inline.text])];
    }
    case "emphasis":
      return [part("i", {}, inside(inline.inlines))];
    case "strong":
      return [part("b", {}, inside(inline.inlines))];
    case "code":
      return [part("inline", { name: "code" }, [inline.text])];
    case "break":
      return [part("br", {}, [])];
    case "link":
      return linkTo(inline.address, inside(inline.inlines));
    case "clause-link":
      return clauseLink(inline, inside(inline.inlines), markup);
    case "footnote":
      return note(inline.id, markup);
    default:
      return inline satisfies never;
  }
}

function linkTo(address: string, children: readonly PartNode[]): readonly PartNode[] {
  const href = webAddress(address);
  return href === null ? children : [part("a", { href }, children)];
}

function clauseLink(
  link: ClauseLink,
  children: readonly PartNode[],
  { clauses, elsewhere }: Markup,
): readonly PartNode[] {
  const { policy, version, clause } = link;
  const isHere = policy === null && version === null;
  const number = isHere ? clauses.get(clause)?.number : undefined;
  const words = children.length > 0 ? children : [number || `#${clause}`];
  if (isHere) return [part("ref", {}, words, { leadsTo: clauseKey(clause) })];
  const leadsOut = elsewhere(link);
  return leadsOut === null ? words : [part("ref", {}, words, { leadsOut })];
}

/** A footnote stands where it is referred to for the first time. */
function note(id: string, markup: Markup): readonly PartNode[] {
  const footnote = markup.footnotes.get(id);
  if (footnote === undefined) return [`[^${id}]`];
  const marker = String(footnote.number);
  const key = `note ${id}`;
  if (markup.written.has(id)) {
    return [part("noteRef", { marker }, [], { leadsTo: key })];
  }
  markup.written.add(id);
  const blocks = markup.blocksOf(footnote.blocks, markup);
  const children = blocks.length > 0 ? blocks : [part("p", {}, [])];
  return [part("authorialNote", { marker, placement: "bottom" }, children, { key })];
}
