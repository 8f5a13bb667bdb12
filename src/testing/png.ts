/** The first bytes of a PNG of one pixel: signature and header, with the given bytes replaced. */
export function aPngHeader(replaced: Readonly<Record<number, number>> = {}): Uint8Array {
  const bytes = new Uint8Array(57);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.set([0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0], 8);
  for (const [index, byte] of Object.entries(replaced)) bytes[Number(index)] = byte;
  return bytes;
}
