import type { RawFile } from "../../src/catalog/catalog.ts";
import type { Results } from "../../src/catalog/results.ts";
import type { Finding } from "../../src/problem/problem.ts";

/** Answers the findings of one file that were made before, or makes them. */
export type Remember = (file: string, make: () => readonly Finding[]) => readonly Finding[];

/**
 * Remembers findings by everything that they may come from: the names and bytes of all files in the folder,
 * the day (YYYY-MM-DD) and, through `results`, the code. Files that nobody wants to hear of have none.
 */
export function rememberIn(
  results: Results,
  files: readonly RawFile[],
  asOf: string,
  isWanted: (path: string) => boolean,
): Remember {
  const byFolder = Map.groupBy(files, ({ path }) => folderOf(path));
  return (file, make) => {
    if (!isWanted(file)) return [];
    const inFolder = byFolder.get(folderOf(file)) ?? [];
    const digests = inFolder.map(({ path, bytes }) => [path, results.digest(bytes)]);
    const key = results.digest(JSON.stringify([asOf, digests]));
    const known = results.find(`checks ${file}`, key);
    if (known !== undefined) return known as readonly Finding[];
    const findings = make();
    results.keep(`checks ${file}`, key, findings);
    return findings;
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
