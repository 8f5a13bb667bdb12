/**
 * A part of a document before its parts have their ids. `key` names a part for others of the same document,
 * `leadsTo` a part that it refers to.
 */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly PartNode[];
  /** What its `eId` ends with; left out: it is counted where it needs one. */
  readonly number?: string | undefined;
  readonly key?: string | undefined;
  readonly leadsTo?: string | undefined;
  /** Where it leads outside of the document; asked when everything else is known. */
  readonly leadsOut?: (() => string) | undefined;
}

export type PartNode = Part | string;

type More = Pick<Part, "number" | "key" | "leadsTo" | "leadsOut">;

/** A part with what it holds; `more` are its number, its key and where it leads. */
export function part(
  name: string,
  attributes: Part["attributes"],
  children: readonly PartNode[],
  more: More = {},
): Part {
  return { name, attributes, children, ...more };
}

/** The key of a clause. */
export function clauseKey(id: string): string {
  return `clause ${id}`;
}

/** The elements in which text stands, so that white space counts in them. */
const MIXED = new Set([
  ...["p", "num", "heading", "caption", "block", "inline", "a", "ref", "b", "i", "term", "def"],
  ...["docTitle", "docNumber", "docDate", "docStatus", "docAuthority", "docType", "remark"],
]);

/** Whether white space between the children of an element would be text. */
export function isMixed(name: string): boolean {
  return MIXED.has(name);
}
