import type { Catalog } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { deriveBadgesAlone } from "../../src/facts/badges/catalog-badges.ts";
import { findBadgeFlips } from "../../src/facts/badges/preview/flips.ts";
import {
  renderBadgeFlipsJson,
  renderBadgeFlipsMarkdown,
} from "../../src/facts/badges/preview/render.ts";
import type { Answer } from "../license/answer.ts";
import type { Surroundings } from "../license/book.ts";
import { changedSince, withEarlier } from "../preview/earlier.ts";
import { gitIn, readAsOf } from "../validate/git.ts";
import { readBadgeArguments } from "./arguments.ts";
import { catalogWith, loadFiles } from "./load.ts";

/** `badges preview REV`: which badges change by what was changed in the catalogue since a revision. */
export async function previewBadges(
  argv: readonly string[],
  { program, today }: Surroundings,
): Promise<Answer | string> {
  const args = readBadgeArguments(argv, process.env);
  if (typeof args === "string") return args;
  const [revision, ...more] = args.positionals;
  if (revision === undefined || more.length > 0) return "preview takes one Git revision.";
  const root = args.root ?? program;
  const loaded = await loadFiles(program, root);
  if (typeof loaded === "string") return loaded;
  const git = gitIn(root);
  const earlier = await changedSince(git, revision, ["catalog", "licenses"]).catch(() => null);
  if (earlier === null) return `Git does not know the revision "${revision}" in ${root}.`;
  const after = catalogWith(loaded, args.rules, args.language);
  if (typeof after === "string") return after;
  const before = parseCatalog(withEarlier(loaded.files, earlier), loaded.cache).catalog;
  const asOf = args.asOf ?? dayOfChange(after, await readAsOf(git, today));
  const [then, now] = [deriveBadgesAlone(before, asOf), deriveBadgesAlone(after, asOf)];
  const flips = findBadgeFlips(then, now, namesIn(before, after), asOf);
  const rules = [now.rules, then.rules].filter((each) => each !== null);
  const text =
    args.format === "json"
      ? renderBadgeFlipsJson(flips)
      : renderBadgeFlipsMarkdown(flips, rules, args.language);
  return { text, output: args.output, code: 0 };
}

/** The day on which both sides are judged: the first on which the new rules are in force, where that is later. */
function dayOfChange({ badgeRules }: Catalog, asOf: string): string {
  const from = badgeRules?.value.from ?? asOf;
  return from > asOf ? from : asOf;
}

function namesIn(...catalogs: readonly Catalog[]): ReadonlyMap<string, string> {
  const all = catalogs.flatMap(({ software }) => [...software.values()]);
  return new Map(all.map(({ id, publiccode }) => [id, publiccode.name]));
}
