import { parseCache } from "../../src/catalog/cache.ts";
import { kindOf } from "../../src/catalog/kind.ts";
import { parseCatalog, placeAll } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { CHECKS, checkCatalog } from "../../src/checks/index.ts";
import { checkNetwork } from "../../src/checks/network/check-network.ts";
import type { NetworkEdge } from "../../src/checks/network/reach.ts";
import type { Report } from "../../src/problem/report.ts";
import { isSelected } from "../../src/problem/select.ts";
import { resultsFor } from "./cache.ts";
import { rememberIn } from "./remember.ts";

export interface CatalogRun {
  readonly program: string;
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** What is reported, as paths below the root; null: everything. The whole catalogue is always read. */
  readonly below: readonly string[] | null;
  readonly changed: readonly string[] | null;
  /** null: no address is asked for. */
  readonly network: NetworkEdge | null;
}

/** What there is to say of a catalogue. */
export async function validateCatalog(run: CatalogRun): Promise<Report> {
  const files = await readCatalog(run.root);
  const results = resultsFor(run.program, run.root);
  const cache = parseCache(results);
  const { catalog, problems, publiccodes } = parseCatalog(files, cache);
  const remember = rememberIn(results, files, run.asOf);
  const findings = checkCatalog(catalog, files, CHECKS, { asOf: run.asOf, remember });
  const all = [...problems, ...placeAll(findings, files, cache)];
  results.save();
  const isWanted = (file: string) => isSelected(file, run.below) && isSelected(file, run.changed);
  const isDocument = (file: string) => kindOf(file).type === "document";
  const asked = publiccodes.filter(({ file }) => isWanted(file));
  const answers = run.network ? await checkNetwork(asked, run.network) : [];
  return {
    problems: [...all.filter(({ file }) => isWanted(file)), ...placeAll(answers, files)],
    checked: files.filter(({ path }) => isDocument(path) && isWanted(path)).length,
  };
}
