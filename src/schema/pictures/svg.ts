import { Parser } from "htmlparser2";

/** Something in an SVG that could run, load or hide something. */
export type SvgDanger =
  | { readonly type: "not-svg" }
  | { readonly type: "doctype" }
  | { readonly type: "element" | "attribute" | "reference"; readonly name: string };

const FORBIDDEN: ReadonlySet<string> = new Set([
  ...["script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio"],
  ...["video", "set", "animate", "animatemotion", "animatetransform", "discard", "a"],
]);
const REFERENCES: ReadonlySet<string> = new Set(["href", "src", "base"]);
const INNER = /^(?:#|data:image\/(?:png|jpeg|webp|gif);base64,)/iu;
const OUTER_STYLE = /@import|url\(\s*["']?(?!#)/iu;

/**
 * What in an SVG is not a drawing: scripts, event attributes, foreign elements, animation, links, styles and
 * pictures from elsewhere, a DOCTYPE (with which entities come). An empty list: it can be shown.
 */
export function dangersInSvg(text: string): readonly SvgDanger[] {
  const dangers: SvgDanger[] = [];
  let root: string | null = null;
  let style = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        root ??= local;
        style = local === "style";
        if (FORBIDDEN.has(local)) dangers.push({ type: "element", name });
        dangers.push(...dangersInAttributes(attributes));
      },
      ontext(content) {
        if (style && OUTER_STYLE.test(content)) dangers.push({ type: "reference", name: "style" });
      },
      onclosetag() {
        style = false;
      },
      onprocessinginstruction(name) {
        if (name.startsWith("!")) dangers.push({ type: "doctype" });
        else if (name !== "?xml") dangers.push({ type: "element", name });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root === "svg" ? dangers : [{ type: "not-svg" }, ...dangers];
}

function dangersInAttributes(attributes: Readonly<Record<string, string>>): readonly SvgDanger[] {
  return Object.entries(attributes).flatMap(([name, value]): readonly SvgDanger[] => {
    const local = localName(name);
    // XML without entities still has character references, and spaces hide a scheme from nobody.
    const content = value.replace(/\s+/gu, "");
    if (local.startsWith("on")) return [{ type: "attribute", name }];
    if (REFERENCES.has(local)) return INNER.test(content) ? [] : [{ type: "reference", name }];
    if (name === "xmlns" || name.startsWith("xmlns:")) return [];
    return OUTER_STYLE.test(content) ? [{ type: "reference", name }] : [];
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
