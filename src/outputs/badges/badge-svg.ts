import { escapeXml } from "../xml.ts";
import { DARK, LIGHT, type Pair, type Tone, toneOf } from "./badge-colors.ts";
import { dotsPath, dotsWidth, tenths } from "./level-dots.ts";
import { textWidth } from "./text-width.ts";

/** What a badge's picture shows and says. */
export interface BadgePicture {
  readonly lang: string;
  readonly name: string;
  /** The level, or why there is none, in a few words. */
  readonly word: string;
  /** The level counted from 1, the lowest; null: none. */
  readonly rank: number | null;
  /** How many levels there are: so many dots are drawn, filled up to the rank; 0 draws none. */
  readonly dots: number;
  readonly title: string;
  readonly description: string;
}

const HEIGHT = 24;
const SIZE = 13;
const BASELINE = 16.5;
const PADDING = 8;
const AFTER_DOTS = 6;

/**
 * A badge as SVG 2 for an `<img>` or a page of its own: title and description, nothing said by colour alone, no
 * script, nothing from elsewhere. Text stays text: `textLength` keeps it inside whatever font the reader has. Where
 * styles are forbidden the attributes hold, which are those for light.
 */
export function renderBadgeSvg(picture: BadgePicture): string {
  const { name, word, rank, dots } = picture;
  const nameWidth = textWidth(name, 400, SIZE);
  const wordWidth = textWidth(word, 600, SIZE);
  const split = tenths(nameWidth + 2 * PADDING);
  const before = dots === 0 ? 0 : dotsWidth(dots) + AFTER_DOTS;
  const width = tenths(split + before + wordWidth + 2 * PADDING);
  const tone = toneOf(rank, dots);
  const left = split + PADDING;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" xml:lang="${picture.lang}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" font-family="Fira Sans,sans-serif" font-size="${SIZE}">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<desc>${escapeXml(picture.description)}</desc>`,
    `<style>${darkStyle(tone)}</style>`,
    `<rect class="a" x=".5" y=".5" width="${tenths(width - 1)}" height="${HEIGHT - 1}" rx="4" fill="${LIGHT.name.ground}" stroke="${LIGHT.line}"/>`,
    `<path class="b" fill="${LIGHT[tone].ground}" d="${rightHalf(split, width)}"/>`,
    `<g class="c" fill="${LIGHT.name.ink}">${line(name, PADDING, nameWidth)}</g>`,
    `<g class="d" fill="${LIGHT[tone].ink}" font-weight="600">`,
    dots === 0
      ? ""
      : `<path fill-rule="evenodd" d="${dotsPath(left, HEIGHT / 2, rank ?? 0, dots)}"/>`,
    line(word, left + before, wordWidth),
    "</g></svg>\n",
  ].join("");
}

function darkStyle(tone: Tone): string {
  const { name, line: edge } = DARK;
  const level: Pair = DARK[tone];
  return `@media(prefers-color-scheme:dark){.a{fill:${name.ground};stroke:${edge}}.b{fill:${level.ground}}.c{fill:${name.ink}}.d{fill:${level.ink}}}`;
}

/** The right half, inside the edge. */
function rightHalf(from: number, to: number): string {
  return `M${from} 1H${tenths(to - 4.5)}a3.5 3.5 0 0 1 3.5 3.5v15a3.5 3.5 0 0 1-3.5 3.5H${from}z`;
}

function line(text: string, x: number, width: number): string {
  const place = `x="${tenths(x)}" y="${BASELINE}"`;
  return `<text ${place} textLength="${tenths(width)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}
