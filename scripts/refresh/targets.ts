import type { Catalog, RawFile, Software } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import type { Observations } from "../../src/schema/generated/observations.ts";
import type { Site } from "../../src/schema/generated/site.ts";
import { isInShard } from "../../src/sources/refresh/shard.ts";
import type { Target } from "../../src/sources/source.ts";
import type { RefreshArguments } from "./arguments.ts";

/** What a run is about: entries, what is known of them, and how the operator wants upstreams to be asked. */
export interface Selection {
  readonly targets: readonly Target[];
  readonly settings: NonNullable<Site["refresh"]>;
  /** Rejects where the file is there and cannot be understood: it must not be overwritten. */
  readonly read: (id: string) => Promise<Observations | null>;
}

/** The entries that the arguments name; a text says which of them does not exist. */
export async function selectTargets(
  root: string,
  { only, shard }: RefreshArguments,
): Promise<Selection | string> {
  const files = await readCatalog(root);
  const { catalog } = parseCatalog(files);
  const missing = only.find((id) => !catalog.software.has(id));
  if (missing !== undefined) return `There is no entry "${missing}" in ${root}.`;
  const chosen = [...catalog.software.values()]
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .filter(({ id }) => shard === null || isInShard(id, shard));
  return {
    targets: chosen.map(targetOf),
    settings: catalog.site?.refresh ?? {},
    read: readerOf(catalog, files),
  };
}

function targetOf({ id, publiccode, curation }: Software): Target {
  const repository = curation?.origin ?? publiccode.url;
  return { id, repository, reports: curation?.reports ?? [] };
}

function readerOf({ software }: Catalog, files: readonly RawFile[]): Selection["read"] {
  const paths = new Set(files.map(({ path }) => path));
  const known = new Map([...software].map(([id, { observations }]) => [id, observations]));
  return async (id) => {
    const observations = known.get(id) ?? null;
    const path = `catalog/software/${id}/observations.yml`;
    if (observations === null && paths.has(path)) {
      throw new Error(`${path} has errors; see npm run validate -- ${path}`);
    }
    return observations;
  };
}
