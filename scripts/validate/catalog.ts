import { kindOf } from "../../src/catalog/kind.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Report } from "../../src/problem/report.ts";
import { isSelected } from "../../src/problem/select.ts";
import { cacheFor } from "./cache.ts";

export interface CatalogRun {
  readonly program: string;
  readonly root: string;
  /** What is reported, as paths below the root; null: everything. The whole catalogue is always read. */
  readonly below: readonly string[] | null;
  readonly changed: readonly string[] | null;
}

/** What there is to say of a catalogue. */
export async function validateCatalog(run: CatalogRun): Promise<Report> {
  const files = await readCatalog(run.root);
  const cache = cacheFor(run.program, run.root);
  const parsed = parseCatalog(files, cache);
  cache.save();
  const isWanted = (file: string) => isSelected(file, run.below) && isSelected(file, run.changed);
  const isDocument = (file: string) => kindOf(file).type === "document";
  return {
    problems: parsed.problems.filter(({ file }) => isWanted(file)),
    checked: files.filter(({ path }) => isDocument(path) && isWanted(path)).length,
  };
}
