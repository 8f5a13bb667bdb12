import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Git } from "../../src/catalog/history.ts";
import { isObservationsFile } from "../../src/sources/refresh/guard.ts";

/** The fixed branch that scheduled runs push to. */
export const BRANCH = "refresh/observations";

/** Git's own variables (GIT_AUTHOR_EMAIL and the like) count more. */
const AUTHOR = ["-c", "user.name=Allmende", "-c", "user.email=refresh@allmende.invalid"];

/** Where the change goes: GitLab's variables of a job, and a token of the project. */
export interface Forge {
  /** The address of the API, such as `https://git.example/api/v4`. */
  readonly api: string;
  /** The number of the project. */
  readonly project: string;
  /** The address to push to, without a token. */
  readonly repository: string;
  readonly target: string;
  readonly token: string;
}

/** The forge that the variables of a GitLab job name; a text says which variable is missing. */
export function forgeOf(environment: Readonly<Record<string, string | undefined>>): Forge | string {
  const read = (name: string): string => environment[name] ?? "";
  const names = ["CI_API_V4_URL", "CI_PROJECT_ID", "CI_PROJECT_URL", "CI_DEFAULT_BRANCH"];
  const missing = [...names, "REFRESH_PROJECT_TOKEN"].find((name) => read(name) === "");
  if (missing !== undefined) return `The variable ${missing} is missing.`;
  return {
    api: read("CI_API_V4_URL"),
    project: read("CI_PROJECT_ID"),
    repository: `${read("CI_PROJECT_URL")}.git`,
    target: read("CI_DEFAULT_BRANCH"),
    token: read("REFRESH_PROJECT_TOKEN"),
  };
}

/** Copies what the shards wrote below `folder` into the repository: observations.yml files and nothing else. */
export function collectObservations(folder: string, root: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter(isObservationsFile);
  for (const path of paths) cpSync(join(folder, path), join(root, path));
  return paths;
}

/** The reports of all shards, one after the other. */
export function readReports(folder: string): string {
  if (!existsSync(folder)) return "";
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** Commits the files on the fixed branch and pushes it; the token is never part of an address or a log. */
export async function pushObservations(
  git: Git,
  forge: Forge,
  paths: readonly string[],
  message: string,
): Promise<void> {
  const login = Buffer.from(`oauth2:${forge.token}`).toString("base64");
  await git(["checkout", "-B", BRANCH]);
  await git(["add", "--", ...paths]);
  await git([...AUTHOR, "commit", "--quiet", "-m", message]);
  const header = ["-c", `http.${forge.repository}.extraHeader=Authorization: Basic ${login}`];
  await git([...header, "push", "--force", forge.repository, `HEAD:refs/heads/${BRANCH}`]);
}
