import type { Block, Clause, Inline, PolicyText } from "../../../policies/model.ts";
import { textOf } from "../../../policies/text.ts";
import { clausesById } from "./shown-text.ts";

/** A section in the table of contents; a section without an id has no address. */
export interface ContentsEntry {
  readonly number: string;
  readonly title: string;
  readonly href: string | null;
  readonly inner: readonly ContentsEntry[];
}

/** The sections of a text, section in section. */
export function contentsOf(text: PolicyText): readonly ContentsEntry[] {
  const clauses = clausesById(text);
  const document = clauses.get("");
  return document === undefined ? [] : sectionsIn(document.blocks, clauses);
}

function sectionsIn(
  blocks: readonly Block[],
  clauses: ReadonlyMap<string, Clause>,
): readonly ContentsEntry[] {
  return blocks.flatMap((block) => {
    const clause = block.type === "clause" ? clauses.get(block.id) : undefined;
    if (clause?.kind !== "section") return [];
    return [
      {
        number: clause.number,
        title: titleOf(clause),
        href: clause.id.startsWith("~") ? null : `#${clause.id}`,
        inner: sectionsIn(clause.blocks, clauses),
      },
    ];
  });
}

/** The heading of a section as plain text, without the marks of footnotes. */
export function titleOf({ heading }: Pick<Clause, "heading">): string {
  return textOf(withoutFootnotes(heading)).trim();
}

function withoutFootnotes(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.filter(({ type }) => type !== "footnote");
}
