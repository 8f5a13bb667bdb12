import type { Catalog } from "../catalog/catalog.ts";
import type { Enforcement } from "../facts/enforcement/enforcement.ts";
import type { Facts } from "../facts/facts.ts";
import type { Problem } from "../problem/problem.ts";
import type { Site } from "../schema/generated/site.ts";

export type Lang = "de" | "en";

export const LANGS: readonly Lang[] = ["de", "en"];

/** Addresses of bundled files, relative to the root of the built site, such as `assets/site.1a2b3c4d.css`. */
export interface Assets {
  readonly style: string;
  /** Style sheets of single pages, by the name of their file in src/site/styles. */
  readonly furtherStyles: Readonly<Record<string, string>>;
  readonly fonts: readonly string[];
  /** By the name of the entry in src/site/browser, such as `theme`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** The code of browser/find-root.ts, which stands inside its page. */
  readonly findRoot: string;
}

/** Addresses of the license records for the browser in one language, relative to the root of the built site. */
export interface LicenseDataFiles {
  /** What verdicts come from. */
  readonly book: string;
  /** What duties and compatibility come from. */
  readonly duties: string;
}

/** Everything that pages are made from, loaded once. */
export interface SiteData {
  readonly site: Site;
  readonly catalog: Catalog;
  readonly facts: Facts;
  /** Which clauses of policies are enforced by what. */
  readonly enforcement: Enforcement;
  /** What was refused and is therefore on no page. */
  readonly problems: readonly Problem[];
  /** The text of a file of the catalogue by its path, for the pages that show it; null when it is not there. */
  readonly sourceOf: (path: string) => string | null;
  /** The text of a license by its SPDX id, as the package `spdx-license-list` has it; null where it has none. */
  readonly licenseTextOf: (id: string) => string | null;
  readonly assets: Assets;
  readonly licenseData: Readonly<Record<Lang, LicenseDataFiles>>;
  /** Addresses of the pictures in policies, relative to the root of the built site. */
  readonly policyPictures: ReadonlySet<string>;
}

const KEY = Symbol.for("allmende.site");

/** Hands the loaded site to the pages, which Astro runs from a bundle of its own in the same process. */
export function handOver(data: SiteData): void {
  (globalThis as Record<symbol, unknown>)[KEY] = data;
}

/** The site that was handed over; throws where nobody loaded one. */
export function currentSite(): SiteData {
  const data = (globalThis as Record<symbol, unknown>)[KEY];
  if (data === undefined) throw new Error("No catalogue was loaded. Build with: npm run build");
  return data as SiteData;
}
