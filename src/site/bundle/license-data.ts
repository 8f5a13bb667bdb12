import type { Licensing } from "../../catalog/catalog.ts";
import { licenseBook } from "../../licenses/book.ts";
import type { License } from "../../schema/generated/license.ts";
import type { BookFile, DutiesFile } from "../browser/license-data/files.ts";
import { printOneLanguage } from "../browser/license-data/one-language.ts";
import { LANGS, type Lang, type LicenseDataFiles } from "../site-data.ts";
import type { AssetFile } from "./assets.ts";
import { contentHash } from "./fonts.ts";

/** The license records for the browser, and the addresses of the files. */
export interface LicenseData {
  readonly addresses: Readonly<Record<Lang, LicenseDataFiles>>;
  readonly files: readonly AssetFile[];
}

/**
 * The license records as JSON for the browser, for each language two files with a content hash in their names:
 * what verdicts come from, and what duties and compatibility come from. `mostUsed` are ids in the order in which
 * they should be offered; all others follow in the order of their ids.
 */
export function licenseData(licensing: Licensing, mostUsed: readonly string[]): LicenseData {
  const { policy, licenses, exceptions, requests } = licenseBook(licensing);
  const ids = new Set([...mostUsed, ...Object.keys(licenses).sort()]);
  const ordered = [...ids].flatMap((id) => {
    const license = licenses[id];
    return license === undefined ? [] : [[id, license] as const];
  });
  const book: BookFile = {
    policy,
    licenses: Object.fromEntries(ordered.map(([id, license]) => [id, forVerdicts(license)])),
    exceptions: Object.fromEntries(Object.entries(exceptions).sort(([a], [b]) => (a < b ? -1 : 1))),
    requests,
  };
  const duties: DutiesFile = {
    obligations: Object.fromEntries(
      ordered.flatMap(([id, { obligations }]) => (obligations ? [[id, obligations]] : [])),
    ),
    compatibility: licensing.compatibility?.value ?? null,
  };
  const written = LANGS.map((lang) => {
    const files = { book: fileOf("book", lang, book), duties: fileOf("duties", lang, duties) };
    return { lang, files };
  });
  return {
    addresses: Object.fromEntries(
      written.map(({ lang, files }) => [
        lang,
        { book: files.book.path, duties: files.duties.path },
      ]),
    ) as Record<Lang, LicenseDataFiles>,
    files: written.flatMap(({ files }) => [files.book, files.duties]),
  };
}

/** Without what only pages about one license show. */
function forVerdicts({ summary, reference, note, obligations, ...rest }: License): License {
  return rest;
}

function fileOf(name: string, lang: Lang, value: unknown): AssetFile {
  const content = printOneLanguage(value, lang);
  return { path: `assets/license-${name}.${lang}.${contentHash(content)}.json`, content };
}
