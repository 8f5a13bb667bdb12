import type { Catalog, RawFile } from "../catalog/catalog.ts";
import { parseCatalog } from "../catalog/parse.ts";
import type { Clause, PolicyText } from "../policies/model.ts";
import type { Problem } from "../problem/problem.ts";
import { rawFiles } from "./raw-file.ts";

/** A catalogue of policies, as it is parsed, and its files. */
export interface PolicyCatalog {
  readonly catalog: Catalog;
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
}

/** Parses files by their paths below `catalog/policies/`; what is said of a missing site.yml is left out. */
export function policyCatalog(texts: Readonly<Record<string, string>>): PolicyCatalog {
  const entries = Object.entries(texts).map(([path, text]) => [`catalog/policies/${path}`, text]);
  const files = rawFiles(Object.fromEntries(entries));
  const { catalog, problems } = parseCatalog(files);
  return { catalog, files, problems: problems.filter(({ file }) => file !== "catalog/site.yml") };
}

/** A policy.yml without a problem, in German and English; `more` is further YAML. */
export function policyYaml(more = ""): string {
  return `title:
  de: Regeln
  en: Rules
kind: policy
summary:
  de: Was gilt
  en: What holds
languages:
  - de
  - en
status: demonstration
${more}`;
}

/** A text of a policy; `front` is YAML behind its title. */
export function policyText(markdown: string, front = ""): string {
  return `---\ntitle: Regeln\n${front}---\n\n${markdown}\n`;
}

/** One text of a policy, parsed. */
export function aPolicyText(markdown: string, front = "", version = "2026.1"): PolicyText {
  const { catalog, problems } = policyCatalog({
    "regeln/policy.yml": policyYaml(),
    [`regeln/${version}.de.md`]: policyText(markdown, front),
  });
  const text = catalog.policies.get("regeln")?.versions[0]?.texts[0];
  if (!text) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return text;
}

/** The clause with an id. */
export function clauseIn(text: Pick<PolicyText, "clauses">, id: string): Clause {
  const clause = text.clauses.find((each) => each.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  return clause;
}

/** Files of the policy `regeln`: its versions in German, by their ids. */
export function germanVersions(
  versions: Readonly<Record<string, string>>,
  facts = "",
): Readonly<Record<string, string>> {
  const yaml = policyYaml(facts).replace("  - en\n", "");
  const texts = Object.entries(versions).map(([id, text]) => [`regeln/${id}.de.md`, text]);
  return { "regeln/policy.yml": yaml, ...Object.fromEntries(texts) };
}
