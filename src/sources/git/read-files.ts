import type { Observation, Reply } from "../source.ts";
import { HEAD } from "./copy.ts";
import type { Git } from "./git.ts";

type FileFact = Extract<Observation["fact"], `files/${string}`>;

/** Names in the root folder of the default branch, in any case; those that end in a slash are folders. */
const ROOT: Readonly<Record<Exclude<FileFact, "files/reuse">, RegExp>> = {
  // The badge wants this very file there. Forges find it in .github/ and docs/ too, other people do not.
  "files/security-policy": /^security\.md$/iu,
  "files/changelog":
    /^(?:changelog|changes|history|news|release[-_]?notes|releases)(?:\.[a-z]+)?$/iu,
  "files/contributing": /^contributing(?:[-_.][a-z-]+)*$/iu,
  "files/license": /^(?:(?:un)?licen[cs]e|copying)(?:[-_.].+)?$|^licenses\/$/iu,
  "files/code-of-conduct": /^code[-_]of[-_]conduct(?:\.[a-z]+)?$/iu,
  "files/publiccode": /^publiccode\.ya?ml$/u,
  "files/ci-configuration":
    /^(?:\.gitlab-ci\.ya?ml|\.woodpecker\.ya?ml|\.woodpecker\/|\.circleci\/|\.drone\.ya?ml|\.travis\.ya?ml|\.cirrus\.ya?ml|\.?appveyor\.ya?ml|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|jenkinsfile|\.(?:github|gitea|forgejo)\/workflows\/)$/iu,
};

export const FILE_FACTS: readonly FileFact[] = [
  ...(Object.keys(ROOT) as FileFact[]),
  "files/reuse",
];

/** Folders that are looked into for CI configuration and REUSE. */
const INSIDE = [".github/", ".gitea/", ".forgejo/", ".reuse/"];

/** Which of the files that projects should have are there; names can hold anything but NUL. */
export async function readFiles(
  git: Git,
  folder: string,
): Promise<Reply<ReadonlyMap<FileFact, boolean>>> {
  const list = ["-C", folder, "ls-tree", "-z", HEAD];
  const root = await git(list);
  if (root.state === "unavailable") return root;
  const names = namesIn(root.text);
  const inside = INSIDE.filter((name) => names.has(name));
  if (inside.length > 0) {
    const more = await git([...list, ...inside]);
    if (more.state === "unavailable") return more;
    for (const name of namesIn(more.text)) names.add(name);
  }
  return { state: "value", value: factsOf(names) };
}

function namesIn(text: string): Set<string> {
  const names = text.split("\0").flatMap((line) => {
    const tab = line.indexOf("\t");
    const name = line.slice(tab + 1);
    return tab === -1 ? [] : [/^\d+ tree /u.test(line) ? `${name}/` : name];
  });
  return new Set(names);
}

function factsOf(names: ReadonlySet<string>): ReadonlyMap<FileFact, boolean> {
  const all = [...names];
  const simple = Object.entries(ROOT) as [FileFact, RegExp][];
  const facts = new Map(simple.map(([fact, name]) => [fact, all.some((each) => name.test(each))]));
  // REUSE 3: the license texts, and who says which file is under which (REUSE.toml; before 3.2 .reuse/dep5).
  const isTold = names.has("REUSE.toml") || names.has(".reuse/dep5");
  return facts.set("files/reuse", names.has("LICENSES/") && isTold);
}
