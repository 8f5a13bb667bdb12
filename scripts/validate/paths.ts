import { existsSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export interface FileAlone {
  readonly given: string;
  readonly place: string;
}

/** What the paths of a command line mean. */
export interface SortedPaths {
  /** Paths below the root that are of the catalogue, with `/`. */
  readonly inCatalog: readonly string[];
  /** Files that stand alone: as they were given, and where they are. */
  readonly alone: readonly FileAlone[];
  /** Paths that lead nowhere. */
  readonly missing: readonly string[];
}

/**
 * Sorts paths into those below `<root>/catalog` or `<root>/licenses` and files that stand alone; a folder
 * elsewhere means the publiccode.yml in it. Relative paths count from the first of `starts` in which they exist.
 */
export function sortPaths(
  paths: readonly string[],
  root: string,
  starts: readonly string[],
): SortedPaths {
  const inCatalog: string[] = [];
  const alone: FileAlone[] = [];
  const missing: string[] = [];
  for (const given of paths) {
    const place = starts.map((start) => resolve(start, given)).find((each) => existsSync(each));
    const below = place === undefined ? null : pathBelow(root, place);
    const file = place === undefined ? null : fileAlone(given, place);
    if (below !== null) inCatalog.push(below);
    else if (file !== null) alone.push(file);
    else missing.push(given);
  }
  return { inCatalog, alone, missing };
}

/** The path below the root where it is of the catalogue or the license records; "" for the root itself. */
function pathBelow(root: string, place: string): string | null {
  const path = relative(realpathSync(root), realpathSync(place)).split(sep).join("/");
  return path === "" || /^(?:catalog|licenses)(?:\/|$)/u.test(path) ? path : null;
}

function fileAlone(given: string, place: string): FileAlone | null {
  if (!statSync(place).isDirectory()) return { given, place };
  const name = ["publiccode.yml", "publiccode.yaml"].find((each) => existsSync(join(place, each)));
  return name === undefined ? null : { given: join(given, name), place: join(place, name) };
}
