import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import licenseTexts from "spdx-license-list/full.js";
import type { ParseCache } from "../catalog/cache.ts";
import type { Catalog, RawFile } from "../catalog/catalog.ts";
import type { History } from "../catalog/history.ts";
import { parseCatalog } from "../catalog/parse.ts";
import { readCatalog } from "../catalog/read.ts";
import { deriveEnforcement } from "../facts/enforcement/enforcement.ts";
import type { EnforcingRule } from "../facts/enforcement/enforcers.ts";
import { deriveFacts, type Facts } from "../facts/facts.ts";
import type { Problem } from "../problem/problem.ts";
import type { Site } from "../schema/generated/site.ts";
import { type AssetFile, bundleAssets } from "./bundle/assets.ts";
import { licenseData } from "./bundle/license-data.ts";
import { logoFiles } from "./bundle/logos.ts";
import { policyPictures } from "./bundle/policy-pictures.ts";
import { withoutRefused } from "./leave-out.ts";
import { PLACEHOLDER_SITE } from "./placeholder-site.ts";
import type { SiteData } from "./site-data.ts";

/** The repository of the program, which is not that of the catalogue where `--root` names another. */
const PROGRAM = join(import.meta.dirname, "../..");
const STYLES = [
  "tokens",
  "base",
  "frame",
  "lists",
  "entry",
  "pages",
  "search",
  "licenses",
  "media",
];
/** Style sheets that only some pages load. */
const FURTHER_STYLES = ["check", "health", "badges", "policies", "compare-policies"];
/** Groups of browser entries that share code. */
const SCRIPTS = [
  ["theme", "choose-language", "find-root", "search"],
  ["check", "compare", "judge-bill"],
  ["license-list"],
  ["sort-table"],
  ["policy-changes", "policy-compare", "compare-policy-texts"],
];

export interface LoadOptions {
  /** The folder that holds `catalog/`. */
  readonly root: string;
  /** YYYY-MM-DD; null takes the newest date that the catalogue itself names. */
  readonly asOf: string | null;
  readonly history: History;
  /** Where this build will be published, ending in a slash or not; null takes what site.yml says. */
  readonly address?: string | null;
  /** What is known of files already. */
  readonly cache?: ParseCache;
  /** Further checks of what parsed: what they refuse is left out. */
  readonly check?: (
    catalog: Catalog,
    files: readonly RawFile[],
    asOf: string,
  ) => readonly Problem[];
  /** The rules that these checks have, with the clauses that they enforce. */
  readonly rules?: readonly EnforcingRule[];
}

/** The site's data, and the files that pages need beside them. */
export interface LoadedSite {
  readonly data: SiteData;
  readonly files: readonly AssetFile[];
  /** The pictures of the catalogue by their paths. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Reads and parses the catalogue, derives the facts and bundles styles, fonts and scripts; once for a build. */
export async function loadSite(options: LoadOptions): Promise<LoadedSite> {
  const files = await readCatalog(options.root);
  const parsed = parseCatalog(files, options.cache);
  const asOf = options.asOf ?? newestDate(parsed.catalog);
  const problems = options.check?.(parsed.catalog, files, asOf) ?? [];
  const catalog = withoutRefused(parsed.catalog, problems);
  const { assets, files: bundled } = await bundleProgram();
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const facts = deriveFacts(catalog, asOf, options.history);
  const records = licenseData(catalog.licensing, mostUsed(facts));
  const pictures = policyPictures(catalog, parsed.assets, filesWithErrors(problems));
  const data: SiteData = {
    site: withAddress(catalog.site ?? PLACEHOLDER_SITE, options.address ?? null),
    catalog,
    facts,
    enforcement: deriveEnforcement(catalog, options.rules ?? [], asOf),
    problems: [...parsed.problems, ...problems],
    sourceOf: (path) => {
      const bytes = texts.get(path);
      return bytes === undefined ? null : new TextDecoder().decode(bytes);
    },
    licenseTextOf: (id) =>
      Object.hasOwn(licenseTexts, id) ? (licenseTexts[id]?.licenseText ?? null) : null,
    assets,
    licenseData: records.addresses,
    policyPictures: new Set(pictures.map(({ path }) => path)),
  };
  const logos = logoFiles(catalog, parsed.assets);
  const beside = [...bundled, ...records.files, ...logos, ...pictures];
  return { data, files: beside, pictures: parsed.assets };
}

function filesWithErrors(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ level }) => level === "error").map(({ file }) => file));
}

/** Ids of licenses, those first that most entries have. */
function mostUsed({ facets }: Facts): readonly string[] {
  const used = [...facets.license.values()];
  return used.toSorted((a, b) => b.software.length - a.software.length).map(({ value }) => value);
}

/** The styles, fonts and scripts of the program: what src/site holds, the same for every catalogue. */
function bundleProgram(): ReturnType<typeof bundleAssets> {
  const source = (path: string): string => join(PROGRAM, "src/site", path);
  return bundleAssets({
    root: PROGRAM,
    kern: join(PROGRAM, "node_modules/@kern-ux/native/dist"),
    styles: STYLES.map((name) => source(`styles/${name}.css`)),
    furtherStyles: Object.fromEntries(
      FURTHER_STYLES.map((name) => [name, source(`styles/${name}.css`)]),
    ),
    scripts: SCRIPTS.map((group) =>
      Object.fromEntries(group.map((name) => [name, source(`browser/${name}.ts`)])),
    ),
    read: (file) => readFile(file),
  });
}

/** What the builder says counts more than what the file says: forks publish elsewhere. */
function withAddress(site: Site, address: string | null): Site {
  return address === null ? site : { ...site, address: `${address.replace(/\/+$/u, "")}/` };
}

/** The addresses of the pages of a built site, relative to its root, such as `de/software/`; in order. */
export function pagesIn(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith("/index.html"))
    .map((path) => path.slice(0, -"index.html".length))
    .sort();
}

/** Writes files below the folder `out`, one after the other. */
export function writeFiles(out: string, files: Iterable<AssetFile>): void {
  const known = new Set<string>();
  for (const { path, content } of files) {
    const folder = dirname(join(out, path));
    if (!known.has(folder)) mkdirSync(folder, { recursive: true });
    known.add(folder);
    writeFileSync(join(out, path), content);
  }
}

/**
 * A new folder inside the program for a build that is under way: Astro needs one there, two builds at a time
 * do not meet, and what is published is always whole. What a failed build leaves there goes with the process.
 */
export function stagingFolder(): string {
  const folder = join(PROGRAM, ".cache", `build-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts a finished build in the place of an earlier one; throws where `out` holds anything else. */
export function publish(staging: string, out: string): void {
  const present = existsSync(out) ? readdirSync(out) : [];
  if (present.length > 0 && !present.includes("assets")) {
    throw new Error(
      `${out} is not empty and holds no earlier build. Choose another folder: --out DIR`,
    );
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  try {
    renameSync(staging, out);
  } catch {
    // Another file system.
    cpSync(staging, out, { recursive: true });
    rmSync(staging, { recursive: true });
  }
}

/** The newest day on which a curator looked at a source: what the catalogue can be as of without a history. */
function newestDate(catalog: Catalog): string {
  const dates = [...catalog.software.values()].flatMap(({ curation }) =>
    (curation?.facts.sources ?? []).map(({ date }) => date),
  );
  return (
    dates
      .filter((date) => date !== undefined)
      .sort()
      .at(-1) ?? "1970-01-01"
  );
}
