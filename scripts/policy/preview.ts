import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RawFile } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { changePage } from "../../src/outputs/policies/change-page.ts";
import { changedTexts } from "../../src/policies/compare/changed-texts.ts";
import { renderComparisonMarkdown } from "../../src/policies/report/markdown.ts";
import type { Answer } from "../license/answer.ts";
import type { Surroundings } from "../license/book.ts";
import { changedSince, withEarlier } from "../preview/earlier.ts";
import { gitIn } from "../validate/git.ts";
import { readPolicyArguments } from "./arguments.ts";

/** `policy preview REV`: what was changed in the texts of policies since a Git revision, as Markdown or JSON. */
export async function previewPolicies(
  argv: readonly string[],
  { program }: Surroundings,
): Promise<Answer | string> {
  const args = readPolicyArguments(argv, process.env);
  if (typeof args === "string") return args;
  const [revision, ...more] = args.positionals;
  const { language, site } = args;
  if (revision === undefined || more.length > 0) return USAGE[language];
  const root = args.root ?? program;
  if (!existsSync(join(root, "catalog"))) return NO_CATALOG[language](root);
  const earlier = await changedSince(gitIn(root), revision, ["catalog/policies"]).catch(() => null);
  if (earlier === null) return NO_REVISION[language](revision, root);
  const files = (await readCatalog(root)).filter(({ path }) =>
    path.startsWith("catalog/policies/"),
  );
  const [before, after] = [policiesIn(withEarlier(files, earlier)), policiesIn(files)];
  const changed = changedTexts(before, after, language);
  const texts = changed.map((text) => {
    const link = site === null ? null : linkInto(site, changePage(after, text, language));
    return renderComparisonMarkdown(text.comparison, { language, link });
  });
  const markdown = texts.length === 0 ? `${NOTHING[language]}\n` : texts.join("\n");
  const json = changed.map(({ policy, comparison }) => ({ policy: policy.id, ...comparison }));
  const text = args.format === "json" ? `${JSON.stringify(json, null, 2)}\n` : markdown;
  return { text, output: args.output, code: 0 };
}

/** With the name of the file: a server of build artifacts shows no folders. */
function linkInto(site: string, page: string): string {
  return `${site.replace(/\/+$/u, "")}/${page}index.html`;
}

function policiesIn(files: readonly RawFile[]) {
  return parseCatalog(files).catalog.policies;
}

const USAGE = {
  de: "preview braucht einen Git-Stand.",
  en: "preview takes one Git revision.",
};
const NO_CATALOG = {
  de: (root: string) => `In ${root} gibt es keinen Ordner catalog.`,
  en: (root: string) => `There is no folder catalog in ${root}.`,
};
const NO_REVISION = {
  de: (revision: string, root: string) => `Git kennt den Stand „${revision}“ in ${root} nicht.`,
  en: (revision: string, root: string) =>
    `Git does not know the revision "${revision}" in ${root}.`,
};
const NOTHING = {
  de: "Kein Text eines Regelwerks ändert sich.",
  en: "No text of a policy changes.",
};
