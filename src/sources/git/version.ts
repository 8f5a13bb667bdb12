import type { Git } from "./git.ts";

/** The version of Git, such as `2.39.5`; null where there is no Git. */
export async function readGitVersion(git: Git): Promise<string | null> {
  const output = await git(["version"]);
  if (output.state === "unavailable") return null;
  return /^git version (\d[\w.-]*)/u.exec(output.text)?.[1] ?? null;
}
