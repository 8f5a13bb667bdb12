/** A file of the built site that is not a page; `path` is relative to the site's root, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** JSON that ends in a line break; the same bytes for the same value. */
export function jsonFile(path: string, value: unknown): OutputFile {
  return { path, content: `${JSON.stringify(value)}\n` };
}
