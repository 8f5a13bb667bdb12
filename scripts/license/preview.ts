import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { parseCache } from "../../src/catalog/cache.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { licenseBook } from "../../src/licenses/book.ts";
import { dayOfChange, findFlips, type Licensed } from "../../src/licenses/preview/flips.ts";
import { renderFlipsJson, renderFlipsMarkdown } from "../../src/licenses/preview/render.ts";
import { changedSince, withEarlier } from "../preview/earlier.ts";
import { resultsFor } from "../validate/cache.ts";
import { gitIn, readAsOf } from "../validate/git.ts";
import type { Answer } from "./answer.ts";
import { readLicenseArguments } from "./arguments.ts";
import type { Surroundings } from "./book.ts";

/** `license preview REV`: which answers the changes in `licenses/` since a revision turn over. */
export async function previewLicenses(
  argv: readonly string[],
  { program, today }: Surroundings,
): Promise<Answer | string> {
  const args = readLicenseArguments(argv, ["text", "json"], process.env);
  if (typeof args === "string") return args;
  const [revision, ...more] = args.positionals;
  if (revision === undefined || more.length > 0) return "preview takes one Git revision.";
  const root = args.root ?? program;
  if (!existsSync(join(root, "catalog"))) return `There is no folder catalog in ${root}.`;
  const git = gitIn(root);
  const files = await readCatalog(root);
  const changed = await changedSince(git, revision, ["licenses"]).catch(() => null);
  if (changed === null) return `Git does not know the revision "${revision}" in ${root}.`;
  const cache = parseCache(resultsFor(program, realpathSync(root)).results());
  const after = parseCatalog(files, cache).catalog;
  const before = parseCatalog(withEarlier(files, changed), cache).catalog;
  const [then, now] = [licenseBook(before.licensing), licenseBook(after.licensing)];
  const asOf = args.asOf ?? dayOfChange(now, await readAsOf(git, today));
  const flips = findFlips(then, now, licensedOf(after), asOf);
  const isJson = args.format === "json";
  const text = isJson ? renderFlipsJson(flips) : renderFlipsMarkdown(flips, args.language);
  return { text, output: args.output, code: 0 };
}

function licensedOf({ software }: Catalog): readonly Licensed[] {
  return [...software.values()].map(({ id, publiccode }) => ({
    id,
    name: publiccode.name,
    expression: publiccode.legal.license,
  }));
}
