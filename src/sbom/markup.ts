import { Parser } from "htmlparser2";
import { LIMITS } from "./limits.ts";
import { placeAt } from "./place.ts";
import { broken, cutOff, DOCTYPE, TOO_DEEP, tooLarge } from "./refusals.ts";
import { Refused } from "./refused.ts";

/** An XML element; `name` without the root's namespace prefix, with any other one. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
  /** The text directly in it. */
  readonly text: string;
}

interface Open extends Markup {
  readonly children: Open[];
  text: string;
}

/**
 * The root element of an XML text. Entities beyond the five of XML stay as they are written; a DOCTYPE, which
 * could define some, is refused, as are unclosed elements, depth and number beyond LIMITS.
 * Elements named in `skipped` are left out with everything in them.
 */
export function parseMarkup(text: string, skipped: ReadonlySet<string>): Markup {
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack = [top];
  let skipping = 0;
  let count = 0;
  let prefix = "";
  let written = 0;
  const parser = new Parser(
    {
      onattribute() {
        written += 1;
        if (written > LIMITS.attributes) throw new Refused(tooLarge(LIMITS.bytes));
      },
      onopentag(name, attributes) {
        written = 0;
        count += 1;
        if (count > LIMITS.elements) throw new Refused(tooLarge(LIMITS.bytes));
        if (count === 1) prefix = name.includes(":") ? `${name.split(":")[0]}:` : "";
        if (stack.length + skipping > LIMITS.depth) throw new Refused(TOO_DEEP);
        const local = name.startsWith(prefix) ? name.slice(prefix.length) : name;
        if (skipping > 0 || skipped.has(local)) skipping += 1;
        else stack.push(openIn(stack.at(-1), local, attributes));
      },
      ontext(content) {
        const open = stack.at(-1);
        if (open && skipping === 0) open.text += content;
      },
      onclosetag(_name, isImplied) {
        // The parser also calls the end of `<name/>` implied.
        const isSelfClosed = text.startsWith("/>", parser.endIndex - 1);
        if (isImplied && !isSelfClosed) refuseUnclosed(text, parser.endIndex);
        if (skipping > 0) skipping -= 1;
        else stack.pop();
      },
      onprocessinginstruction(name) {
        if (name.startsWith("!")) throw new Refused(DOCTYPE);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return rootOf(top);
}

function openIn(parent: Open | undefined, name: string, attributes: Markup["attributes"]): Open {
  const element: Open = { name, attributes, children: [], text: "" };
  parent?.children.push(element);
  return element;
}

function refuseUnclosed(text: string, offset: number): never {
  const isWhole = text.trimEnd().endsWith(">");
  throw new Refused(isWhole ? broken("XML", placeAt(text, offset)) : cutOff("XML"));
}

function rootOf({ children }: Markup): Markup {
  const [root] = children;
  if (!root || children.length > 1) throw new Refused(broken("XML", null));
  return root;
}

/** The first child of that name. */
export function child(element: Markup | undefined, name: string): Markup | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The text of the first child of that name; undefined where there is none. */
export function childText(element: Markup | undefined, name: string): string | undefined {
  return child(element, name)?.text;
}
