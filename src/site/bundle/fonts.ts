import { createHash } from "node:crypto";
import subsetFont from "subset-font";

export interface FontFile {
  readonly weight: 400 | 600;
  readonly name: string;
  readonly content: Uint8Array;
}

type ReadFont = (file: string) => Promise<Uint8Array>;

const WEIGHTS = [
  { weight: 400, file: "FiraSans-Regular.woff2" },
  { weight: 600, file: "FiraSans-SemiBold.woff2" },
] as const;

/** Unicode blocks of the letters that European languages in Latin script use, and the signs of our texts. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Fira Sans in two weights, cut down to what pages need, as woff2 with a content hash in the name. */
export async function subsetFonts(read: ReadFont): Promise<readonly FontFile[]> {
  const text = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ).join("");
  const fonts: FontFile[] = [];
  // One after the other: the converter underneath shares memory between calls.
  for (const { weight, file } of WEIGHTS) {
    const content = await subsetFont(Buffer.from(await read(file)), text, {
      targetFormat: "woff2",
    });
    fonts.push({ weight, name: `fira-sans-${weight}.${contentHash(content)}.woff2`, content });
  }
  return fonts;
}

/** The `@font-face` rules for files that lie beside the style sheet. */
export function fontFaces(fonts: readonly FontFile[]): string {
  return fonts
    .map(
      ({ weight, name }) =>
        `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url("${name}") format("woff2")}`,
    )
    .join("");
}

/** Eight hexadecimal digits that change with the content. */
export function contentHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
