import { convert } from "fontverter";
import { Blob, Face as OpenType } from "harfbuzzjs";
import { FAMILIES, type FamilyList, FONT_FILES, type FontFile } from "./font-files.ts";
import { renameFont } from "./rename-font.ts";

/** The fonts of documents, as OpenType, and which characters they have. */
export interface Fonts {
  readonly faces: readonly Uint8Array[];
  /** Whether one of the families has all characters of a grapheme cluster (Unicode Standard Annex 29). */
  readonly covers: (cluster: string, families: FamilyList) => boolean;
}

/**
 * Opens every font of `FONT_FILES`; `read` gets the path below node_modules. Rejects with the name of the package where
 * one is missing.
 */
export async function openFonts(read: (file: string) => Promise<Uint8Array>): Promise<Fonts> {
  const faces: Face[] = [];
  // One after the other: the converter answers from memory that its next call overwrites.
  for (const one of FONT_FILES) faces.push(await openFace(one, read));
  return {
    faces: faces.map(({ bytes }) => bytes),
    covers: (cluster, families) =>
      FAMILIES[families].some((name) =>
        faces
          .filter(({ family }) => family === name)
          .every(({ characters }) => hasAll(characters, cluster)),
      ),
  };
}

interface Face {
  readonly family: string;
  readonly bytes: Uint8Array;
  readonly characters: ReadonlySet<number>;
}

async function openFace(
  { file, family }: FontFile,
  read: (file: string) => Promise<Uint8Array>,
): Promise<Face> {
  const font = await read(file).catch((cause: unknown) => {
    throw new Error(`The font ${file} is not installed. Run: npm ci`, { cause });
  });
  const bytes = renameFont(await convert(Buffer.from(font), "sfnt"), family);
  return { family, bytes, characters: new Set(new OpenType(new Blob(bytes)).collectUnicodes()) };
}

function hasAll(characters: ReadonlySet<number>, cluster: string): boolean {
  for (const character of cluster) {
    if (!characters.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
