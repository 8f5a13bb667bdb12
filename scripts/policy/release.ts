import type { RawFile } from "../../src/catalog/catalog.ts";
import { parseCatalog, placeAll } from "../../src/catalog/parse.ts";
import { type NewFile, releasePolicy } from "../../src/catalog/release-policy.ts";
import { CHECKS, checkCatalog } from "../../src/checks/index.ts";
import type { Problem } from "../../src/problem/problem.ts";
import { renderText } from "../../src/problem/text.ts";
import type { Answer } from "../license/answer.ts";
import type { Surroundings } from "../license/book.ts";
import { readPolicyArguments } from "./arguments.ts";
import { loadPolicies, policyIn, refused, textOf } from "./load.ts";
import { writeTogether } from "./write-together.ts";

/** `policy release ID VERSION`: freezes the draft, unless something speaks against it. */
export async function release(
  argv: readonly string[],
  { program, today }: Surroundings,
): Promise<Answer | string> {
  const args = readPolicyArguments(argv, process.env);
  if (typeof args === "string") return args;
  const [id, version, ...more] = args.positionals;
  const { language } = args;
  if (id === undefined || version === undefined || more.length > 0) return USAGE[language];
  const loaded = await loadPolicies(args.root ?? program);
  if ("en" in loaded) return loaded[language];
  const policy = policyIn(loaded, id);
  if ("en" in policy) return policy[language];
  const date = args.date ?? today;
  const read = (path: string) => textOf(loaded.files, path);
  const { from, decision } = args;
  const result = releasePolicy({ policy, version, date, from, decision, read });
  if (result.kind === "refused") return refused(result.reasons.map((reason) => reason[language]));
  const problems = problemsOf(overlay(loaded.files, result.files), date, `catalog/policies/${id}/`);
  if (problems.length > 0) {
    const report = { problems, checked: result.files.length };
    return refused([CHECKED[language], renderText(report, { language, color: false })]);
  }
  if (!args.isDryRun) writeTogether(loaded.root, result.files);
  const done = args.isDryRun ? WOULD[language] : WRITTEN[language];
  const lines = result.files.map(({ path }) => `${done} ${path}`);
  return { text: `${lines.join("\n")}\n`, output: args.output, code: 0 };
}

/** The files as they will be. */
function overlay(files: readonly RawFile[], changed: readonly NewFile[]): readonly RawFile[] {
  const paths = new Set(changed.map(({ path }) => path));
  const encoder = new TextEncoder();
  return [
    ...files.filter(({ path }) => !paths.has(path)),
    ...changed.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  ];
}

/** The errors of the policy in the catalogue as it will be. */
function problemsOf(files: readonly RawFile[], asOf: string, folder: string): readonly Problem[] {
  const { catalog, problems } = parseCatalog(files);
  const found = placeAll(checkCatalog(catalog, files, CHECKS, { asOf }), files);
  return [...problems, ...found].filter(
    ({ file, level }) => level === "error" && file.startsWith(folder),
  );
}

const USAGE = {
  de: "release braucht ein Regelwerk und die neue Version.",
  en: "release takes a policy and the new version.",
};
const CHECKED = {
  de: "Die neue Version hätte diese Fehler:",
  en: "The new version would have these errors:",
};
const WRITTEN = { de: "geschrieben:", en: "written:" };
const WOULD = { de: "würde geschrieben:", en: "would be written:" };
