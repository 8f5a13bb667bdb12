import { existsSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { type ParseCache, parseCache } from "../../src/catalog/cache.ts";
import type { Catalog, RawFile } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readAlone, readCatalog } from "../../src/catalog/read.ts";
import type { Language } from "../../src/problem/report.ts";
import { renderText } from "../../src/problem/text.ts";
import { resultsFor } from "../validate/cache.ts";

const RULES = "catalog/rules/badges.yml";

/** Files of a catalogue and what was kept of parsing them. */
export interface LoadedFiles {
  readonly files: readonly RawFile[];
  readonly cache: ParseCache;
}

/** Reads the files below a root; a text says why there are none. */
export async function loadFiles(program: string, root: string): Promise<LoadedFiles | string> {
  if (!existsSync(`${root}/catalog`)) return `There is no folder catalog in ${root}.`;
  const cache = parseCache(resultsFor(program, realpathSync(root)).results());
  return { files: await readCatalog(root), cache };
}

/** The catalogue with the rules of another file where one is given; a text says what is wrong with that file. */
export function catalogWith(
  { files, cache }: LoadedFiles,
  rules: string | null,
  language: Language,
): Catalog | string {
  if (rules === null) return parseCatalog(files, cache).catalog;
  const { catalog } = parseCatalog([...files.filter(({ path }) => path !== RULES)], cache);
  const given = readAlone(rules, RULES);
  if (given.refused !== undefined) return `${rules} cannot be read: ${given.refused}.`;
  const parsed = parseCatalog([given]);
  if (parsed.catalog.badgeRules !== null) {
    return { ...catalog, badgeRules: parsed.catalog.badgeRules };
  }
  const problems = parsed.problems.map((each) => ({ ...each, file: basename(rules) }));
  return renderText({ problems, checked: 1 }, { language, color: false });
}
