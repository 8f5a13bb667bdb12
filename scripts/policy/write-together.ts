import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "../../src/catalog/release-policy.ts";

/**
 * Writes files that belong together: all of them aside first, then each into its place. Where one fails, those that
 * were there before are put back, those that were not are removed, and the error is thrown.
 */
export function writeTogether(root: string, files: readonly NewFile[]): void {
  const places = files.map(({ path, text }) => ({ place: join(root, path), text }));
  const before = places.map(({ place }) => (existsSync(place) ? readFileSync(place) : null));
  const aside = (place: string) => `${place}.new`;
  try {
    for (const { place, text } of places) writeFileSync(aside(place), text);
    for (const { place } of places) renameSync(aside(place), place);
  } catch (error) {
    for (const [index, { place }] of places.entries()) {
      rmSync(aside(place), { force: true });
      const content = before[index] ?? null;
      if (content === null) rmSync(place, { force: true });
      else writeFileSync(place, content);
    }
    throw error;
  }
}
