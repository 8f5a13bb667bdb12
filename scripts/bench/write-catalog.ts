import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { generateCatalog } from "../../src/bench/generate-catalog.ts";
import { generateObservations } from "../../src/bench/generate-observations.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";

/** The day by whose end everything was measured. */
const TODAY = "2026-11-28";

/**
 * Writes a generated catalogue of `count` entries into `folder`, every one of them measured, with the vocabularies,
 * the rules of the badges and site.yml of `program`.
 */
export async function writeCatalog(program: string, folder: string, count: number): Promise<void> {
  const { catalog } = parseCatalog(await readCatalog(program));
  const { categories, scopes, topics, products } = catalog.vocabularies;
  const terms = {
    categories: [...categories.keys()],
    scopes: [...scopes.keys()],
    topics: [...topics.keys()],
    products: [...products.keys()],
  };
  for (const { path, content } of generateCatalog(count, terms)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (!path.endsWith("/publiccode.yml")) continue;
    const observations = stringify(generateObservations(Number(/\d+/u.exec(path)), TODAY), {
      aliasDuplicateObjects: false,
    });
    writeFileSync(join(folder, dirname(path), "observations.yml"), observations);
  }
  for (const part of ["catalog/vocabulary", "catalog/rules", "catalog/site.yml"]) {
    cpSync(join(program, part), join(folder, part), { recursive: true });
  }
}
