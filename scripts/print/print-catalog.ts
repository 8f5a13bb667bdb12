import type { Catalog } from "../../src/catalog/catalog.ts";
import { keptPrints } from "./kept-prints.ts";
import { type PrintedPolicies, printPolicies } from "./print-policies.ts";
import { openPrinting } from "./printing.ts";

/** What a build knows of its catalogue. */
interface Loaded {
  readonly catalog: Catalog;
  readonly facts: { readonly asOf: string };
  readonly site: { readonly address?: string };
}

/** Seconds after which a document is given up; 300 pages take about three. */
const LONGEST = 60;

/** The PDF files of a site; what an earlier build printed of the catalogue at `root` is taken from `.cache/`. */
export function printCatalog(
  { catalog, facts, site }: Loaded,
  pictures: ReadonlyMap<string, Uint8Array>,
  program: string,
  root: string,
): Promise<PrintedPolicies> {
  const input = { catalog, asOf: facts.asOf, address: site.address ?? null };
  const tools = { printing: openPrinting(LONGEST), kept: keptPrints(program, root), pictures };
  return printPolicies(input, tools);
}
