import type { Catalog } from "../catalog/catalog.ts";
import { type History, NO_HISTORY } from "../catalog/history.ts";
import { deriveEnforcement } from "../facts/enforcement/enforcement.ts";
import type { EnforcingRule } from "../facts/enforcement/enforcers.ts";
import { deriveFacts } from "../facts/facts.ts";
import { PLACEHOLDER_SITE } from "./placeholder-site.ts";
import type { Lang, LicenseDataFiles, SiteData } from "./site-data.ts";

/** The day of the sites of tests. */
const DAY = "2026-10-01";

const SCRIPTS = [
  "theme",
  "search",
  "check",
  "compare",
  "judge-bill",
  "license-list",
  "sort-table",
  "policy-changes",
  "policy-compare",
  "compare-policy-texts",
];

const licenseFiles = (lang: Lang): LicenseDataFiles => ({
  book: `assets/license-book.${lang}.json`,
  duties: `assets/license-duties.${lang}.json`,
});

/**
 * A site of the given catalogue as of 2026-10-01, for tests; `sources` are texts of files by path, `rules` those of the
 * program.
 */
export function aSiteData(
  catalog: Catalog,
  sources: Readonly<Record<string, string>> = {},
  history: History = NO_HISTORY,
  rules: readonly EnforcingRule[] = [],
): SiteData {
  return {
    site: catalog.site ?? PLACEHOLDER_SITE,
    catalog,
    facts: deriveFacts(catalog, DAY, history),
    enforcement: deriveEnforcement(catalog, rules, DAY),
    problems: [],
    sourceOf: (path) => sources[path] ?? null,
    licenseTextOf: () => null,
    assets: {
      style: "assets/site.css",
      furtherStyles: Object.fromEntries(
        ["check", "health", "badges", "policies", "compare-policies"].map((name) => [
          name,
          `assets/${name}.css`,
        ]),
      ),
      fonts: [],
      scripts: Object.fromEntries(SCRIPTS.map((name) => [name, `assets/${name}.js`])),
      findRoot: "find()",
    },
    licenseData: { de: licenseFiles("de"), en: licenseFiles("en") },
    policyPictures: new Set(),
  };
}
