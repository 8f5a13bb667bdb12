import type { RawFile, Software } from "../../src/catalog/catalog.ts";
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
  /** What observations.yml of an entry says; `broken`: it is there and cannot be understood. */
  readonly known: ReadonlyMap<string, Observations | "broken">;
}

/** So many entries are parsed at a time: what is not needed of them goes before the next ones come. */
const AT_A_TIME = 100;

/** The entries that the arguments name; a text says which of them does not exist. */
export async function selectTargets(
  root: string,
  { only, shard }: RefreshArguments,
): Promise<Selection | string> {
  const files = await readCatalog(root);
  const byEntry = Map.groupBy(files, ({ path }) => SOFTWARE.exec(path)?.[1] ?? "");
  byEntry.delete("");
  const missing = only.find((id) => !byEntry.has(id));
  if (missing !== undefined) return `There is no entry "${missing}" in ${root}.`;
  const chosen = [...byEntry.keys()]
    .filter((id) => only.length === 0 || only.includes(id))
    .filter((id) => shard === null || isInShard(id, shard));
  const siteFiles = files.filter(({ path }) => path === SITE);
  const { site } = parseCatalog(siteFiles).catalog;
  if (site === null && siteFiles.length > 0) return `${SITE} has errors; see npm run validate.`;
  const targets: Target[] = [];
  const known = new Map<string, Observations | "broken">();
  for (let at = 0; at < chosen.length; at += AT_A_TIME) {
    const ids = chosen.slice(at, at + AT_A_TIME);
    const some = ids.flatMap((id) => byEntry.get(id) ?? []);
    for (const software of parseCatalog(some).catalog.software.values()) {
      targets.push(targetOf(software));
      const observations = software.observations ?? brokenIn(byEntry.get(software.id) ?? []);
      if (observations !== null) known.set(software.id, observations);
    }
  }
  return { targets, settings: site?.refresh ?? {}, known };
}

const SITE = "catalog/site.yml";
const SOFTWARE = /^catalog\/software\/([^/]+)\/(?:publiccode|curation|observations)\.yml$/u;

function targetOf({ id, publiccode, curation }: Software): Target {
  const repository = curation?.origin ?? publiccode.url;
  return { id, repository, reports: curation?.reports ?? [] };
}

/** A file that is there and did not parse. */
function brokenIn(files: readonly RawFile[]): "broken" | null {
  return files.some(({ path }) => path.endsWith("/observations.yml")) ? "broken" : null;
}

/** What is known of an entry from before; throws for a broken file, which must not be overwritten. */
export function readKnown({ known }: Selection, id: string): Observations | null {
  const found = known.get(id) ?? null;
  if (found !== "broken") return found;
  const path = `catalog/software/${id}/observations.yml`;
  throw new Error(`${path} has errors; see npm run validate -- ${path}`);
}
