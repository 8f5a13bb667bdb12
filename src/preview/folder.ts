import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** One file as the server sends it; the tag changes whenever the file does (RFC 9110, 8.8.3). */
export interface ServedFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** Reads a path relative to a folder: its file, "folder", or null where nothing is there. */
export type ReadPath = (path: string) => Promise<ServedFile | "folder" | null>;

/** A reader for one folder on disk; a symbolic link that leaves the folder counts as nothing there. */
export function readFolder(root: string): ReadPath {
  return async (path) => {
    try {
      const real = await realpath(join(root, path));
      const inside = `${real}${sep}`.startsWith(`${await realpath(root)}${sep}`);
      return inside ? await readReal(real) : null;
    } catch {
      return null;
    }
  };
}

async function readReal(real: string): Promise<ServedFile | "folder" | null> {
  const found = await stat(real);
  if (found.isDirectory()) return "folder";
  if (!found.isFile()) return null;
  const tag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
  return { body: await readFile(real), tag };
}
