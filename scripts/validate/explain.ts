import { realpathSync } from "node:fs";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { explainRules } from "../../src/checks/explain-rules.ts";
import type { Report } from "../../src/problem/report.ts";
import type { Arguments } from "./arguments.ts";
import { gitIn, readAsOf } from "./git.ts";
import type { Surroundings } from "./run.ts";

/** What `--explain` adds to a report in words: the clauses that ask for what it says; "" where nobody asked. */
export async function explanationOf(
  { problems }: Report,
  { root: given, asOf, language, explain }: Arguments,
  { program, today }: Surroundings,
): Promise<string> {
  if (!explain) return "";
  const root = realpathSync(given ?? program);
  const files = await readCatalog(root);
  const { catalog } = parseCatalog(files.filter(({ path }) => path.startsWith(POLICIES)));
  const day = asOf ?? (await readAsOf(gitIn(root), today));
  return explainRules(problems, { catalog, asOf: day }, language);
}

const POLICIES = "catalog/policies/";
