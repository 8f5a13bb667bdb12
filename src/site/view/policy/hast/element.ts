import type { Element, ElementContent, Properties, Text } from "hast";

/** An element of HTML; what is put in as text stays text. Properties are named as hast names them, such as `className`. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

/** A piece of text. */
export function text(value: string): Text {
  return { type: "text", value };
}
