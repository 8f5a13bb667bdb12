import { parseCache } from "../../src/catalog/cache.ts";
import type { RawFile } from "../../src/catalog/catalog.ts";
import { kindOf } from "../../src/catalog/kind.ts";
import { parseCatalog, placeAll } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Results } from "../../src/catalog/results.ts";
import { CHECKS, checkCatalog } from "../../src/checks/index.ts";
import { checkNetwork } from "../../src/checks/network/check-network.ts";
import type { NetworkEdge } from "../../src/checks/network/reach.ts";
import { type PackedReport, packReport, unpackReport } from "../../src/problem/pack.ts";
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

/** What there is to say of a catalogue; of the same files on the same day it is worked out once. */
export async function validateCatalog(run: CatalogRun): Promise<Report> {
  const files = await readCatalog(run.root);
  const { reports, results } = resultsFor(run.program, run.root);
  const digests = files.map(({ path, bytes, refused }) => [path, refused, reports.digest(bytes)]);
  const key = reports.digest(JSON.stringify([run.asOf, run.below, run.changed, digests]));
  const known = run.network ? undefined : reports.find("report", key);
  if (known !== undefined) return unpackReport(known as PackedReport);
  const report = await check(run, files, results());
  if (!run.network) reports.keep("report", key, packReport(report));
  reports.save("everything");
  return report;
}

async function check(
  { asOf, below, changed, network }: CatalogRun,
  files: readonly RawFile[],
  results: Results,
): Promise<Report> {
  const isWanted = (file: string) => isSelected(file, below) && isSelected(file, changed);
  const cache = parseCache(results, isWanted);
  const { catalog, problems, publiccodes } = parseCatalog(files, cache);
  const remember = rememberIn(results, files, asOf, isWanted);
  const findings = checkCatalog(catalog, files, CHECKS, { asOf, remember });
  const asked = network ? publiccodes.filter(({ file }) => isWanted(file)) : [];
  const answers = network ? await checkNetwork(asked, network) : [];
  const wanted = [...findings, ...answers].filter(({ file }) => isWanted(file));
  const placed = placeAll(wanted, files, cache);
  results.save(below === null && changed === null ? "everything" : "part");
  return {
    problems: [...problems.filter(({ file }) => isWanted(file)), ...placed],
    checked: files.filter(({ path }) => isText(path) && isWanted(path)).length,
  };
}

function isText(path: string): boolean {
  const { type } = kindOf(path);
  return type === "document" || type === "policy-text";
}
