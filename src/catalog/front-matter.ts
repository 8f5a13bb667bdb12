/** A Markdown file in two halves, each as long as the file so that places in it are places in the file. */
export interface SplitText {
  /** The YAML, with a comment in place of the first line. */
  readonly yaml: string;
  /** The Markdown, with blank lines in place of the front matter. */
  readonly markdown: string;
}

/** Splits a text at the two lines `---`; null where it has no front matter. */
export function splitFrontMatter(text: string): SplitText | null {
  const open = /^---[ \t]*\r?\n/u.exec(text)?.[0];
  if (open === undefined) return null;
  const close = /^---[ \t]*$/mu.exec(text.slice(open.length));
  if (close === null) return null;
  const end = open.length + close.index;
  const yaml = `#${text.slice(1, end)}`;
  const front = text.slice(0, end + close[0].length);
  return { yaml, markdown: front.replaceAll(/[^\r\n]/gu, " ") + text.slice(front.length) };
}

/** The YAML of a file: all of it, or of Markdown its front matter. */
export function yamlIn(path: string, text: string): string {
  return path.endsWith(".md") ? (splitFrontMatter(text)?.yaml ?? "") : text;
}
