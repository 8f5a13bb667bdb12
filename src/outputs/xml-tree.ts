import { escapeXml } from "./xml.ts";

/** An element of an XML document that is put together before it is written. */
export interface XmlElement {
  readonly name: string;
  /** In the order in which they are written; those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** Text is escaped when it is written. */
export type XmlNode = XmlElement | string;

/** An element; what it has to say comes last, as in the file. */
export function element(
  name: string,
  attributes: XmlElement["attributes"] = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * The element as XML 1.0. Where only elements are in an element, each is on a line of its own; inside those that
 * `isMixed` names nothing is added, because white space would be text there. Characters that XML forbids are left out.
 */
export function writeXml(root: XmlElement, isMixed: (name: string) => boolean): string {
  const parts: string[] = [`<?xml version="1.0" encoding="UTF-8"?>\n`];
  write(root, { parts, isMixed, indent: "\n" });
  return `${parts.join("")}\n`;
}

interface Writing {
  readonly parts: string[];
  readonly isMixed: (name: string) => boolean;
  /** What stands before an element on a line of its own; null where everything is text. */
  readonly indent: string | null;
}

function write({ name, attributes, children }: XmlElement, writing: Writing): void {
  const { parts, isMixed } = writing;
  const indent = isMixed(name) ? null : writing.indent;
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  parts.push(`<${name}${said.join("")}`);
  if (children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  const inner = { ...writing, indent: indent === null ? null : `${indent}  ` };
  for (const child of children) {
    if (inner.indent !== null) parts.push(inner.indent);
    if (typeof child === "string") parts.push(escapeXml(child));
    else write(child, inner);
  }
  if (indent !== null) parts.push(indent);
  parts.push(`</${name}>`);
}
