import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCatalog } from "../../src/bench/generate-catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";

/** Writes a generated catalogue of `count` entries into `folder`, with the vocabularies and site.yml of `program`. */
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
  }
  for (const part of ["catalog/vocabulary", "catalog/site.yml"]) {
    cpSync(join(program, part), join(folder, part), { recursive: true });
  }
}
