import { Parser } from "htmlparser2";
import { FAMILIES } from "./font-files.ts";
import type { Fonts } from "./fonts.ts";
import { printable } from "./printable.ts";

/** Everything that draws and nothing that runs, loads, or is turned into pixels. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath style
  linearGradient radialGradient stop clipPath mask pattern marker switch`.split(/\s+/u),
);
const [MAIN, FURTHER] = FAMILIES.text;

/**
 * An SVG picture that leads nowhere: without scripts, foreign and animated content, pictures, and references out of it,
 * and with our fonts instead of those of the machine. What no font has is told to `onMissing`; null where it is no SVG.
 */
export function safeSvg(
  source: string,
  fonts: Pick<Fonts, "covers">,
  onMissing: (cluster: string) => void,
): string | null {
  const parts: string[] = [];
  const open: string[] = [];
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
      },
      ontext(text) {
        if (left > 0 || open.length === 0) return;
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
  return parts[0]?.startsWith("<svg ") ? parts.join("") : null;
}

function safeAttribute([name, value]: readonly [string, string]): string {
  const isSafe =
    /^[A-Za-z][A-Za-z0-9:-]*$/u.test(name) &&
    !/^on|^font(?:-family)?$|^xml:base$/iu.test(name) &&
    (!/href$/iu.test(name) || value.trim().startsWith("#"));
  if (!isSafe || leadsOut(value)) return "";
  return ` ${name}="${escaped(name === "style" ? safeStyle(value) : value)}"`;
}

function leadsOut(value: string): boolean {
  return /url\(\s*["']?\s*[^#"'\s]|@import/iu.test(value);
}

function safeStyle(css: string): string {
  if (leadsOut(css) || css.includes("\\")) return "";
  return css.replaceAll(/font(?:-family)?\s*:[^;}]*;?/giu, "");
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
