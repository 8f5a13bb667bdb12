import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { parseCache } from "../../src/catalog/cache.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { type Assessor, openAssessor } from "../../src/compliance/assess.ts";
import { licenseBook } from "../../src/licenses/book.ts";
import { resultsFor } from "../validate/cache.ts";
import { gitIn, readAsOf } from "../validate/git.ts";
import type { LicenseArguments } from "./arguments.ts";

/** What a command needs from outside. */
export interface Surroundings {
  /** The folder of this program. */
  readonly program: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What judges by the records below a root; a text says why there is nothing. */
export async function assessorFor(
  args: LicenseArguments,
  { program, today }: Surroundings,
): Promise<Assessor | string> {
  const root = args.root ?? program;
  if (!existsSync(join(root, "licenses"))) return `There is no folder licenses in ${root}.`;
  const files = (await readCatalog(root)).filter(({ path }) => path.startsWith("licenses/"));
  // What validation has kept of these files is read, and stays as it is.
  const kept = resultsFor(program, realpathSync(root)).results();
  const { catalog } = parseCatalog(files, parseCache(kept));
  const asOf = args.asOf ?? (await readAsOf(gitIn(root), today));
  const { licensing } = catalog;
  const context = { asOf, kind: args.kind, use: args.use };
  return openAssessor(licenseBook(licensing), context, licensing.compatibility?.value ?? null);
}
