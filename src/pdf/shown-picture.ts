import type { PrintPicture } from "./document.ts";
import type { Fonts } from "./fonts.ts";
import { safeSvg } from "./safe-svg.ts";

/** Pixels that a picture may have before a decoder makes hundreds of megabytes of them. */
const MOST_PIXELS = 40_000_000;

/** A picture as it may be shown: SVG without what leads out of it, PNG of bearable size; null where it may not. */
export function shownPicture(
  { format, bytes }: PrintPicture,
  fonts: Pick<Fonts, "covers">,
  onMissing: (cluster: string) => void,
): string | Uint8Array | null {
  if (format === "svg") return safeSvg(new TextDecoder().decode(bytes), fonts, onMissing);
  return format === "png" && pixelsOf(bytes) > MOST_PIXELS ? null : bytes;
}

/** Width times height, from the first chunk of a PNG file (ISO/IEC 15948, 11.2.2); 0 where there is none. */
function pixelsOf(png: Uint8Array): number {
  if (png.length < 24) return 0;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(16) * view.getUint32(20);
}
