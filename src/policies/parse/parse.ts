import type { Heading, Paragraph, Root, RootContent } from "mdast";
import type { Block, Clause } from "../model.ts";
import { obliges, paragraphBlock, readBlocks, readFootnote } from "./blocks.ts";
import { type PolicyLimits, type TextProblem, tooComplex } from "./bounds.ts";
import { inlinesOf } from "./inlines.ts";
import { placeOf, rangeOf, readMarkdown } from "./markdown.ts";
import {
  beginClause,
  type ClauseSource,
  type OpenClause,
  openReader,
  type Reader,
  splitAttributes,
} from "./reader.ts";

export interface ParsedPolicyText {
  /** In reading order, the document first; of a text that is too complex only the document. */
  readonly clauses: readonly Clause[];
  /** Where the clauses stand in the text, in the same order; the document is left out. */
  readonly sources: readonly ClauseSource[];
  readonly problems: readonly TextProblem[];
}

/**
 * The clauses of one text of a policy: the whole file, with its front matter replaced by blank lines, so that places
 * are those of the file. Never throws; what Markdown has and policies do not stays in the clauses as `unsupported`.
 */
export function parsePolicyText(
  text: string,
  title: string,
  limits: PolicyLimits,
): ParsedPolicyText {
  const refused = tooComplex(text, limits);
  const root: Root = refused ? { type: "root", children: [] } : readMarkdown(text);
  const reader = openReader(root, text, title);
  readClauses(reader, root);
  const { clauses, sources } = reader;
  const problems = [refused, tooMany(clauses, limits)].filter((problem) => problem !== null);
  return { clauses: clauses.map(closed), sources, problems };
}

function readClauses(opened: Reader, root: Root): void {
  const reader: Reader = {
    ...opened,
    inline: { ...opened.inline, onFootnote: (id) => readFootnote(reader, id) },
  };
  const document = reader.current;
  const sections: Section[] = [{ depth: 0, clause: document }];
  let run: RootContent[] = [];
  const readRun = () => {
    reader.current.blocks.push(...readBlocks(reader, run));
    run = [];
  };
  for (const node of root.children) {
    if (node.type !== "heading" && !isClause(node)) {
      run.push(node);
      continue;
    }
    readRun();
    if (node.type === "heading") readHeading(reader, node, sections);
    else readParagraph(reader, node, sections.at(-1)?.clause ?? document);
  }
  readRun();
  document.blocks.push(...unusedFootnotes(reader));
}

interface Section {
  readonly depth: number;
  readonly clause: OpenClause;
}

/** A paragraph that can be cited: it has an id, or it obliges somebody and therefore needs one. */
function isClause(node: RootContent): node is Paragraph {
  if (node.type !== "paragraph") return false;
  return splitAttributes(node.children, node).attributes !== null || obliges(node);
}

function readHeading(reader: Reader, node: Heading, sections: Section[]): void {
  while ((sections.at(-1)?.depth ?? 0) >= node.depth) sections.pop();
  const parent = sections.at(-1)?.clause ?? reader.current;
  const { children, attributes, idAt } = splitAttributes(node.children, node);
  const heading = inlinesOf(children, reader.inline);
  const start = { kind: "section", parent, attributes, heading, node, idAt, children } as const;
  const clause = beginClause(reader, start);
  parent.blocks.push({ type: "clause", id: clause.id });
  sections.push({ depth: node.depth, clause });
}

function readParagraph(reader: Reader, node: Paragraph, parent: OpenClause): void {
  const { children, attributes, idAt } = splitAttributes(node.children, node);
  const start = {
    kind: "paragraph",
    parent,
    attributes,
    heading: [],
    node,
    idAt,
    children,
  } as const;
  const clause = beginClause(reader, start);
  parent.blocks.push({ type: "clause", id: clause.id });
  clause.blocks.push(paragraphBlock(reader, node));
}

/** Footnotes that nothing refers to belong to the document and show as what was written. */
function unusedFootnotes(reader: Reader): readonly Block[] {
  const unused = [...reader.footnoteTexts].filter(([id]) => !reader.seenFootnotes.has(id));
  return unused.map(([, node]) => {
    const { from, to } = rangeOf(node);
    const text = reader.inline.source.slice(from, to);
    return { type: "unsupported", what: "unused-footnote", text, place: placeOf(node) };
  });
}

function closed(clause: OpenClause): Clause {
  const { size: _, parent, ...rest } = clause;
  return { ...rest, parent: parent?.id ?? null };
}

function tooMany(clauses: readonly OpenClause[], { clauses: limit }: PolicyLimits) {
  const clause = clauses[limit + 1];
  return clause === undefined ? null : { ...TOO_MANY(limit), ...clause.place };
}

const TOO_MANY = (limit: number): Omit<TextProblem, "line" | "column"> => ({
  rule: "policy/too-many-clauses",
  level: "error",
  message: {
    de: `Der Text hat mehr als ${limit} Bestimmungen; hier beginnt die nächste.`,
    en: `The text has more than ${limit} clauses; the next begins here.`,
  },
  fix: {
    de: "Den Text in mehrere Regelwerke teilen.",
    en: "Divide the text into several policies.",
  },
});
