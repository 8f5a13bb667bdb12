import { Parser } from "htmlparser2";
import { FAMILIES } from "./font-files.ts";
import type { Fonts } from "./fonts.ts";
import { printable } from "./printable.ts";

/** Everything that draws and nothing that runs, loads, or is turned into pixels. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath style
  linearGradient radialGradient stop clipPath mask pattern marker switch`.split(/\s+/u),
);
/** What a picture may have at most; diagrams have a tenth of it, and the typesetter takes seconds for it. */
const MOST = { depth: 64, elements: 20_000, letters: 10_000, styles: 10_000 } as const;

const [MAIN, FURTHER] = FAMILIES.text;

/**
 * An SVG picture that leads nowhere: without scripts, foreign and animated content, pictures, and references out of it,
 * and with our fonts instead of those of the machine. What no font has is told to `onMissing`; null where it is no SVG, and where
 * there is too much in it.
 */
export function safeSvg(
  source: string,
  fonts: Pick<Fonts, "covers">,
  onMissing: (cluster: string) => void,
): string | null {
  const parts: string[] = [];
  const open: string[] = [];
  const count = { depth: 0, elements: 0, letters: 0, styles: 0 };
  // Levels inside an element that is left out.
  let left = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (left > 0 || !ELEMENTS.has(name)) {
          left += 1;
          return;
        }
        const root = open.length === 0 ? ` font-family="${MAIN}"` : "";
        parts.push(`<${name}${root}${Object.entries(attributes).map(safeAttribute).join("")}>`);
        open.push(name);
        count.elements += 1;
        count.depth = Math.max(count.depth, open.length);
      },
      ontext(text) {
        if (left > 0 || open.length === 0) return;
        count[open.at(-1) === "style" ? "styles" : "letters"] += text.length;
        parts.push(
          open.includes("text")
            ? textInFonts(text, fonts, onMissing)
            : escaped(open.at(-1) === "style" ? safeStyle(text) : text),
        );
      },
      onclosetag(name) {
        if (left > 0) left -= 1;
        else if (open.pop() !== undefined) parts.push(`</${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  const isTooMuch = (["depth", "elements", "letters", "styles"] as const).some(
    (what) => count[what] > MOST[what],
  );
  if (isTooMuch) return null;
  return parts[0]?.startsWith("<svg ") ? parts.join("") : null;
}

/** marker-mid repeats a drawing at every point of a line, which may have hundreds of thousands. */
function safeAttribute([name, value]: readonly [string, string]): string {
  const isSafe =
    /^[A-Za-z][A-Za-z0-9:-]*$/u.test(name) &&
    !/^on|^font(?:-family)?$|^xml:base$|^marker-mid$/iu.test(name) &&
    (!/href$/iu.test(name) || value.trim().startsWith("#"));
  if (!isSafe || leadsOut(value)) return "";
  return ` ${name}="${escaped(name === "style" ? safeStyle(value) : value)}"`;
}

function leadsOut(value: string): boolean {
  return /url\(\s*["']?\s*[^#"'\s]|@import/iu.test(value);
}

function safeStyle(css: string): string {
  if (leadsOut(css) || css.includes("\\")) return "";
  return css.replaceAll(/(?:font(?:-family)?|marker(?:-mid)?)\s*:[^;}]*;?/giu, "");
}

/** Words that the main font cannot set, in the other one; whole words, so that Arabic letters join. */
function textInFonts(
  text: string,
  fonts: Pick<Fonts, "covers">,
  onMissing: (cluster: string) => void,
): string {
  return printable(text, fonts, "text", onMissing)
    .split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u)
    .flatMap((word) => (fonts.covers(word, "further") ? [word] : [...word]))
    .map((word) =>
      fonts.covers(word, "main")
        ? escaped(word)
        : `<tspan font-family="${FURTHER}">${escaped(word)}</tspan>`,
    )
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
