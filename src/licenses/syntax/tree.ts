/** A part of the text of an expression: UTF-16 offsets, the end excluded; brackets belong to what is in them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A license of the SPDX License List; `id` and `exception` have the list's own spelling where it knows them. */
export interface LicenseLeaf extends Span {
  readonly type: "license";
  readonly id: string;
  readonly orLater: boolean;
  readonly exception: string | null;
}

/** A license that the expression only names: `LicenseRef-…`, also of another document. */
export interface ReferenceLeaf extends Span {
  readonly type: "reference";
  readonly id: string;
  readonly exception?: string;
}

/** A word that stands where a license should and is none. */
export interface UnknownLeaf extends Span {
  readonly type: "unknown";
  readonly text: string;
}

export interface Group<T> extends Span {
  readonly type: "and" | "or";
  /** Two or more. */
  readonly parts: readonly T[];
}

/** An SPDX license expression (SPDX 2.3, annex D) as a tree, with words in it that may be no licenses. */
export type ExpressionTree = LicenseLeaf | ReferenceLeaf | UnknownLeaf | Group<ExpressionTree>;

export type Leaf = Exclude<ExpressionTree, Group<ExpressionTree>>;

/** Whether a node has parts. */
export function isGroup(tree: ExpressionTree): tree is Group<ExpressionTree> {
  return tree.type === "and" || tree.type === "or";
}
