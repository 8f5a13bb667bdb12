import { close, createIndex, type PagefindIndex } from "pagefind";
import type { AssetFile } from "../bundle/assets.ts";
import { LANGS, type SiteData } from "../site-data.ts";
import { facetLabels } from "./labels.ts";
import { searchOrder } from "./order.ts";
import { type SearchRecord, searchRecords } from "./records.ts";

/** So many records are under way to Pagefind's process at once. */
const BATCH = 500;
/** What the browser needs; Pagefind's own user interfaces are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?:de|en)\.pagefind|(?:index|filter|fragment)\/[^/]+)$/;

/**
 * The search index of all entries, one for each language of the site, as files below `pagefind/`,
 * and the labels of the facets' values. Throws what Pagefind reports.
 */
export async function indexSoftware(data: SiteData): Promise<AssetFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    for (const lang of LANGS) await addAll(index, searchRecords(data, lang));
    const written = await index.getFiles();
    failOn(written.errors);
    const files = written.files.filter(({ path }) => NEEDED.test(path));
    const labels = LANGS.flatMap((lang) => [
      jsonFile(`labels.${lang}`, facetLabels(data, lang)),
      jsonFile(`order.${lang}`, searchOrder(files, lang, data)),
    ]);
    return [
      ...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
      ...labels,
    ];
  } finally {
    await close();
  }
}

function jsonFile(name: string, value: unknown): AssetFile {
  return { path: `pagefind/${name}.json`, content: JSON.stringify(value) };
}

async function addAll(index: PagefindIndex, records: Iterable<SearchRecord>): Promise<void> {
  let batch: Promise<{ errors: string[] }>[] = [];
  for (const record of records) {
    batch.push(index.addCustomRecord(record));
    if (batch.length < BATCH) continue;
    for (const { errors } of await Promise.all(batch)) failOn(errors);
    batch = [];
  }
  for (const { errors } of await Promise.all(batch)) failOn(errors);
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}
