/** What stands in braces at the end of a heading, a paragraph or a list item: `{#open-licence .definition}`. */
export interface Attributes {
  readonly id: string;
  readonly isDefinition: boolean;
}

/**
 * The form of Pandoc, kramdown and PHP Markdown Extra. A viewer that does not know it shows the few characters as
 * text behind the sentence, where they harm nobody and tell readers how to cite it.
 */
const ATTRIBUTES = /^\{#([A-Za-z0-9_-]+)((?:[ \t]+\.[a-z]+)*)[ \t]*\}$/u;

/** Takes the attributes off the end of a text; null where it has none of the right form. */
export function takeAttributes(
  text: string,
): { readonly text: string; readonly attributes: Attributes } | null {
  const start = text.lastIndexOf("{");
  const found = start === -1 ? null : ATTRIBUTES.exec(text.slice(start).trimEnd());
  if (!found) return null;
  const classes = (found[2] ?? "").split(/[ \t]+/u).filter((name) => name !== "");
  if (classes.some((name) => name !== ".definition")) return null;
  return {
    text: text.slice(0, start).trimEnd(),
    attributes: { id: found[1] ?? "", isDefinition: classes.length > 0 },
  };
}

/** Whether a text ends in braces that were meant as attributes. */
export function looksLikeAttributes(text: string): boolean {
  const start = text.lastIndexOf("{");
  return start !== -1 && /^\{[#.:][^{}]*\}$/u.test(text.slice(start).trimEnd());
}
