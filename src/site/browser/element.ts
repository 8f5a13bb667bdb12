/** What stands in an element: texts, elements, lists of them, or nothing. */
export type Content = Node | string | null | readonly Content[];

/** Attributes by name; false and null leave one away. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** A new element. Texts stay texts, whatever is in them. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, value === true ? "" : value);
  }
  append(made, content);
  return made;
}

function append(parent: Node, content: readonly Content[]): void {
  for (const each of content) {
    if (each === null) continue;
    if (typeof each === "string") parent.appendChild(document.createTextNode(each));
    else if (each instanceof Node) parent.appendChild(each);
    else append(parent, each);
  }
}
