import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Localized } from "../../src/problem/problem.ts";
import type { Report } from "../../src/problem/report.ts";
import { validateAlone } from "./alone.ts";
import type { Arguments } from "./arguments.ts";
import { validateCatalog } from "./catalog.ts";
import { gitIn, readAsOf, readChanged } from "./git.ts";
import { NETWORK } from "./network.ts";
import { sortPaths } from "./paths.ts";

/** What a run needs from outside. */
export interface Surroundings {
  /** The folder of this program. */
  readonly program: string;
  /** Folders from which relative paths count. */
  readonly starts: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Validates what the arguments name; where that cannot be done, a text says why. */
export async function runValidation(
  args: Arguments,
  { program, starts, today }: Surroundings,
): Promise<Report | Localized> {
  const given = args.root ?? program;
  if (!existsSync(join(given, "catalog"))) return noCatalog(given);
  const root = realpathSync(given);
  const { inCatalog, alone, missing } = sortPaths(args.paths, root, starts);
  if (missing.length > 0) return missingPaths(missing);
  const changed = await changedSince(args.changed, root);
  if (changed !== null && "en" in changed) return changed;
  const asOf = args.asOf ?? (await readAsOf(gitIn(root), today));
  const network = args.network ? NETWORK : null;
  const reports = await Promise.all(alone.map((file) => validateAlone(file, { asOf, network })));
  if (alone.length === 0 || inCatalog.length > 0) {
    const below = inCatalog.length > 0 ? inCatalog : null;
    reports.push(await validateCatalog({ root, program, asOf, below, changed, network }));
  }
  return {
    problems: reports.flatMap((report) => report.problems),
    checked: reports.reduce((sum, report) => sum + report.checked, 0),
  };
}

async function changedSince(
  revision: string | null,
  root: string,
): Promise<readonly string[] | null | Localized> {
  if (revision === null) return null;
  try {
    return await readChanged(gitIn(root), revision);
  } catch {
    return {
      de: `Git kennt den Stand „${revision}“ in ${root} nicht.`,
      en: `Git does not know the revision "${revision}" in ${root}.`,
    };
  }
}

function noCatalog(folder: string): Localized {
  return {
    de: `In ${folder} gibt es keinen Ordner catalog.`,
    en: `There is no folder catalog in ${folder}.`,
  };
}

function missingPaths(paths: readonly string[]): Localized {
  const list = paths.join(", ");
  return { de: `Das gibt es nicht: ${list}`, en: `This does not exist: ${list}` };
}
