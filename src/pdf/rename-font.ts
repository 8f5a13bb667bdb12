/** Name ids of the family of a font (OpenType 1.9, `name` table). */
const FAMILY_IDS = new Set([1, 16]);
const WINDOWS = 3;

/**
 * The same font under another family name, so that it can never be confused with one of the machine. The name may not
 * be longer than the old one; throws where it is, and where the bytes are no OpenType font.
 */
export function renameFont(font: Uint8Array, family: string): Uint8Array {
  const renamed = Uint8Array.from(font);
  const view = new DataView(renamed.buffer);
  const table = nameTable(view);
  const strings = table + view.getUint16(table + 4);
  let found = 0;
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    if (!FAMILY_IDS.has(view.getUint16(record + 6))) continue;
    const bytes = encoded(family, view.getUint16(record) !== 1);
    if (bytes.length > view.getUint16(record + 8)) throw new Error(`${family} is too long a name`);
    renamed.set(bytes, strings + view.getUint16(record + 10));
    view.setUint16(record + 8, bytes.length);
    found += Number(view.getUint16(record) === WINDOWS);
  }
  if (found === 0) throw new Error("The font has no family name");
  return renamed;
}

function nameTable(view: DataView): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    // "name" as a number.
    if (view.getUint32(record) === 0x6e616d65) return view.getUint32(record + 8);
  }
  throw new Error("The font has no table of names");
}

/** UTF-16 big endian, or one byte for each letter as old Macintosh records have it. */
function encoded(name: string, isWide: boolean): Uint8Array {
  return Uint8Array.from(
    [...name].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isWide ? [0, code] : [code];
    }),
  );
}
