import { element, type XmlElement, type XmlNode } from "../../xml-tree.ts";
import type { Part } from "./part.ts";

/** How an element is called in ids where that is not its name (Akoma Ntoso Naming Convention, 5.4.2). */
const SHORT: Readonly<Record<string, string>> = {
  blockList: "list",
  paragraph: "para",
  section: "sec",
  subsection: "subsec",
  wrapUp: "wrapup",
  mainBody: "body",
};

/** Of these there is one where they stand, so that their id needs no number (5.4.3). */
const UNIQUE = new Set(["content", "heading", "intro", "mainBody", "preface", "wrapUp"]);

/** The other elements that have an id. */
const COUNTED = new Set([
  ...["section", "subsection", "paragraph", "list", "point", "indent", "hcontainer"],
  ...["blockList", "item", "table", "tblock", "authorialNote", "embeddedStructure"],
  ...["longTitle", "ref", "term"],
]);

/** The id of an element of the document as a whole is none that the parts inside it repeat. */
const NO_PREFIX = "mainBody";

/** The parts of a document with their ids. */
export interface Identified {
  readonly parts: readonly Part[];
  readonly own: ReadonlyMap<Part, string>;
  /** The eId of each part that has a key. */
  readonly ids: ReadonlyMap<string, string>;
}

interface Naming {
  readonly taken: Set<string>;
  readonly counts: Map<string, number>;
  readonly ids: Map<string, string>;
  readonly own: Map<Part, string>;
}

/**
 * Gives each part its `eId` by the naming convention (5.4): that of the part around it, what it is, and its number;
 * each once in the document.
 */
export function identify(parts: readonly Part[]): Identified {
  const naming: Naming = { taken: new Set(), counts: new Map(), ids: new Map(), own: new Map() };
  for (const each of parts) name(each, "", naming);
  return { parts, own: naming.own, ids: naming.ids };
}

/** The elements of a document, with the addresses of what they lead to; what leads nowhere is only its words. */
export function elementsOf(identified: Identified): readonly XmlElement[] {
  return identified.parts.flatMap((each) => linked(each, identified).filter(isElement));
}

function name(each: Part, prefix: string, naming: Naming): void {
  const id = idOf(each, prefix, naming);
  if (id !== null) {
    naming.own.set(each, id);
    if (each.key !== undefined) naming.ids.set(each.key, id);
  }
  const inner = each.name === NO_PREFIX ? prefix : (id ?? prefix);
  for (const child of each.children) if (typeof child !== "string") name(child, inner, naming);
}

function idOf(each: Part, prefix: string, naming: Naming): string | null {
  const start = `${prefix === "" ? "" : `${prefix}__`}${SHORT[each.name] ?? each.name}`;
  if (UNIQUE.has(each.name)) return free(start, naming);
  if (!COUNTED.has(each.name)) return null;
  if (each.number !== undefined) return free(`${start}_${each.number}`, naming);
  const count = (naming.counts.get(start) ?? 0) + 1;
  naming.counts.set(start, count);
  return free(`${start}_${count}`, naming);
}

/** Two parts with the same number stand apart by one more. */
function free(id: string, { taken, counts }: Naming): string {
  const again = `${id}-`;
  let more = counts.get(again) ?? 1;
  let unique = id;
  while (taken.has(unique)) {
    more += 1;
    unique = `${again}${more}`;
  }
  if (unique !== id) counts.set(again, more);
  taken.add(unique);
  return unique;
}

function linked(each: Part, identified: Identified): readonly XmlNode[] {
  const children = each.children.flatMap((child) =>
    typeof child === "string" ? [child] : linked(child, identified),
  );
  const target = each.leadsTo === undefined ? undefined : identified.ids.get(each.leadsTo);
  if (each.leadsTo !== undefined && target === undefined) return children;
  const href = target === undefined ? each.leadsOut?.() : `#${target}`;
  const eId = identified.own.get(each);
  return [
    element(
      each.name,
      { eId, ...each.attributes, href: href ?? each.attributes["href"] },
      children,
    ),
  ];
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}
