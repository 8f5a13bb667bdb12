import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a text so that a reader, or a computer that loses its power, finds the old file or the new one, and
 * never half of one. A file that already has this text is left alone.
 */
export function writeWhole(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = openSync(beside, "w");
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The observations file of an entry below a root. */
export function observationsPath(root: string, id: string): string {
  return join(root, "catalog", "software", id, "observations.yml");
}
