import { acceptedPolicyFile, parsePolicyFile } from "../../src/catalog/policy-text.ts";
import type { Policy, PolicyText } from "../../src/policies/model.ts";
import { textIn, versionOf } from "../../src/policies/versions.ts";
import type { Localized } from "../../src/problem/problem.ts";
import type { PolicyFrontMatter } from "../../src/schema/generated/policy-version.ts";
import { gitIn } from "../validate/git.ts";
import type { LoadedPolicies } from "./load.ts";

export interface TextSource {
  readonly loaded: LoadedPolicies;
  readonly policy: Policy;
  readonly language: string;
}

/** The text that `2026.1`, `draft`, `draft@main` or `parent` means; a message where there is none. */
export async function textFor(source: TextSource, name: string): Promise<PolicyText | Localized> {
  const { policy, language, loaded } = source;
  const [version = "", ...revision] = name.split("@");
  if (revision.length > 0) return textInGit(source, version, revision.join("@"));
  const owner = version === "parent" ? parentVersion(source) : { policy, version };
  const text = owner && textIn(versionOf(owner.policy, owner.version), language);
  if (text) return text;
  const known = policy.versions.map(({ id }) => id).join(", ");
  return {
    de: `${policy.id} hat keinen lesbaren Text „${name}“ in der Sprache ${language}. Versionen: ${known}.`,
    en: `${policy.id} has no readable text "${name}" in the language ${language}. Versions: ${known}.`,
  };
  function parentVersion({ policy: child }: TextSource) {
    const parent = loaded.policies.get(child.facts.parent ?? "");
    const newest = child.versions.at(-1);
    const derived = newest?.texts.map(({ front }) => front.parent).find((id) => id !== undefined);
    return parent && derived !== undefined ? { policy: parent, version: derived } : null;
  }
}

/** The text as it is in a Git revision; `--end-of-options` keeps a name from being an option. */
async function textInGit(
  { policy, language, loaded }: TextSource,
  version: string,
  revision: string,
): Promise<PolicyText | Localized> {
  const path = `${policy.file.slice(0, policy.file.lastIndexOf("/"))}/${version}.${language}.md`;
  const git = gitIn(loaded.root);
  const show = ["show", "--end-of-options", `${revision}:./${path}`];
  const found = await git(show).catch(() => null);
  const bytes = new TextEncoder().encode(found ?? "");
  const content = found === null ? undefined : acceptedPolicyFile(parsePolicyFile({ path, bytes }));
  if (content === undefined) {
    return {
      de: `${path} gibt es im Git-Stand „${revision}“ nicht, oder es ist dort nicht lesbar.`,
      en: `${path} is not in the Git revision "${revision}", or cannot be read there.`,
    };
  }
  const { front, clauses } = content;
  return { version, language, file: path, front: front as PolicyFrontMatter, clauses };
}
