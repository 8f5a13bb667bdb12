import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/problem/report.ts";
import { validateAlone } from "./alone.ts";
import type { Arguments } from "./arguments.ts";
import { validateCatalog } from "./catalog.ts";
import { gitIn, readAsOf, readChanged } from "./git.ts";
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

/** Validates what the arguments name; a text says why that cannot be done. */
export async function runValidation(
  args: Arguments,
  { program, starts, today }: Surroundings,
): Promise<Report | string> {
  const given = args.root ?? program;
  if (!existsSync(join(given, "catalog"))) return `There is no folder catalog in ${given}.`;
  const root = realpathSync(given);
  const { inCatalog, alone, missing } = sortPaths(args.paths, root, starts);
  if (missing.length > 0) return `There is no ${missing.join(", no ")}.`;
  const changed = await changedSince(args.changed, root);
  if (typeof changed === "string") return changed;
  const asOf = args.asOf ?? (await readAsOf(gitIn(root), today));
  const reports = alone.map((file) => validateAlone(file, asOf));
  if (alone.length === 0 || inCatalog.length > 0) {
    const below = inCatalog.length > 0 ? inCatalog : null;
    reports.push(await validateCatalog({ root, program, asOf, below, changed }));
  }
  return {
    problems: reports.flatMap((report) => report.problems),
    checked: reports.reduce((sum, report) => sum + report.checked, 0),
  };
}

async function changedSince(
  revision: string | null,
  root: string,
): Promise<readonly string[] | null | string> {
  if (revision === null) return null;
  try {
    return await readChanged(gitIn(root), revision);
  } catch {
    return `Git does not know the revision "${revision}" in ${root}.`;
  }
}
