const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** The bit depths that each color type may have (PNG, third edition, 11.2.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Width and height of a PNG in pixels, or null where the bytes do not begin like a PNG. */
export function sizeOfPng(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 33 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHeader = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const depths = DEPTHS[view.getUint8(25)] ?? [];
  const isKnown = depths.includes(view.getUint8(24)) && view.getUint8(28) <= 1;
  return isHeader && isKnown && width > 0 && height > 0 ? { width, height } : null;
}
