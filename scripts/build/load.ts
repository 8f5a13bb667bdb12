import { type ParseCache, parseCache } from "../../src/catalog/cache.ts";
import type { Catalog, RawFile } from "../../src/catalog/catalog.ts";
import { placeAll } from "../../src/catalog/parse.ts";
import { CHECKS, checkCatalog } from "../../src/checks/index.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { resultsFor } from "../validate/cache.ts";
import type { BuildInputs } from "./inputs.ts";

/** What a site is loaded from. */
export interface LoadInputs extends BuildInputs {
  readonly cache: ParseCache;
  /** Applies every rule to what parsed. */
  readonly check: (catalog: Catalog, files: readonly RawFile[], asOf: string) => readonly Problem[];
}

/**
 * Loads a site with every rule applied. Files whose bytes were parsed before by the same code, in a build or by
 * `validate`, are not parsed again; what is known of them is let go before the pages are made.
 */
export async function loadWithKept<T>(
  program: string,
  inputs: BuildInputs,
  load: (inputs: LoadInputs) => Promise<T>,
): Promise<T> {
  const kept = resultsFor(program, inputs.root).results();
  const cache = parseCache(kept);
  const loaded = await load({
    ...inputs,
    cache,
    check: (catalog, files, asOf) =>
      placeAll(checkCatalog(catalog, files, CHECKS, { asOf }), files, cache),
  });
  // Validation keeps more, which stays for it.
  kept.save("part");
  return loaded;
}
