import { type Document, isMap } from "yaml";

/**
 * A safe mechanical repair of what some rules find in a publiccode.yml. The document was read without types
 * (YAML's failsafe schema), so every scalar is its source text.
 */
export interface Repair {
  readonly rules: readonly string[];
  /** Repairs what it can everywhere in the document; answers whether it changed anything. */
  readonly edit: (document: Document) => boolean;
}

/** The text at a path of keys, or null where none is. */
export function textIn(document: Document, path: readonly string[]): string | null {
  const value = document.getIn(path);
  return typeof value === "string" ? value : null;
}

/** Deletes what is at a path of keys, if it is there; answers whether it was. */
export function dropIn(document: Document, path: readonly string[]): boolean {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  return isMap(parent) && parent.delete(path.at(-1));
}
