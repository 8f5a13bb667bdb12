import type { Policy, PolicyText, PolicyVersion } from "../policies/model.ts";
import { compareVersionIds } from "../policies/versions.ts";
import type { Finding } from "../problem/problem.ts";
import type { Policy as PolicyFacts } from "../schema/generated/policy.ts";
import type { PolicyFrontMatter } from "../schema/generated/policy-version.ts";
import type { Entry } from "./catalog.ts";
import { MISSING_POLICY } from "./catalog-notes.ts";
import type { ParsedFile } from "./parse.ts";
import type { PolicyFileContent } from "./policy-text.ts";

/** The policies with their texts, versions in order; a text without a policy.yml beside it is a finding. */
export function policiesOf(
  files: readonly ParsedFile[],
  entries: ReadonlyMap<string, Entry<PolicyFacts>>,
  findings: Finding[],
): ReadonlyMap<string, Policy> {
  const texts = Map.groupBy(textsOf(files), ({ id }) => id);
  findings.push(...orphans(files));
  return new Map(
    [...entries.values()].map(({ id, file, value }) => {
      const versions = versionsOf(texts.get(id) ?? [], value);
      return [id, { id, file, facts: value, versions }];
    }),
  );
}

interface FoundText {
  readonly id: string;
  readonly text: PolicyText;
}

function textsOf(files: readonly ParsedFile[]): readonly FoundText[] {
  return files.flatMap(({ kind, path, value }) => {
    if (kind.type !== "policy-text" || value === undefined) return [];
    const { front, clauses } = value as PolicyFileContent;
    const { id, version, language } = kind;
    // The schema of the front matter has accepted it.
    const text = { version, language, file: path, front: front as PolicyFrontMatter, clauses };
    return [{ id, text }];
  });
}

function versionsOf(
  found: readonly FoundText[],
  { languages }: PolicyFacts,
): readonly PolicyVersion[] {
  const order: readonly string[] = languages;
  const place = (language: string) => order.indexOf(language);
  const byVersion = Map.groupBy(
    found.map(({ text }) => text),
    ({ version }) => version,
  );
  return [...byVersion]
    .map(([id, texts]) => ({
      id,
      texts: texts
        .filter(({ language }) => place(language) !== -1)
        .sort((a, b) => place(a.language) - place(b.language)),
    }))
    .sort((a, b) => compareVersionIds(a.id, b.id));
}

/** Texts in a folder that has no policy.yml, not even a broken one; one finding for each folder. */
function orphans(files: readonly ParsedFile[]): readonly Finding[] {
  const known = new Set(
    files.flatMap(({ kind }) =>
      kind.type === "document" && kind.kind === "policy" ? [kind.id] : [],
    ),
  );
  const findings: Finding[] = [];
  for (const { kind, path } of files) {
    if (kind.type !== "policy-text" || known.has(kind.id)) continue;
    known.add(kind.id);
    findings.push({ ...MISSING_POLICY, file: path, pointer: "", at: "value" });
  }
  return findings;
}
