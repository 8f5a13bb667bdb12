import type { Reply } from "../source.ts";
import type { Git } from "./git.ts";
import { NO_BRANCH } from "./reason-of-failure.ts";

/** The commit at the tip of the default branch, as the copy knows it. */
export const HEAD = "refs/allmende/head";

const NOTHING_PUSHED = { state: "absent", reason: "nothing-to-measure" } as const;

/**
 * Brings the copy in `folder` up to date: every commit of the default branch and every tag, and nothing else. Folders
 * and files come only where somebody looks at them later (`tree:0`), which makes a copy of a large project small.
 * All commits are needed, because nothing less tells the first one. Force-pushed branches and moved tags are
 * taken as they are now. Servers that do not know about filters send everything; a limit ends that.
 * Null: done. Absent: nothing was ever pushed.
 */
export async function updateCopy(
  git: Git,
  folder: string,
  address: string,
): Promise<Exclude<Reply<never>, { readonly state: "value" }> | null> {
  const commands = [
    ["init", "--quiet", "--bare", "--template=", folder],
    ["-C", folder, "config", "remote.origin.url", address],
    [
      ...["-C", folder, "fetch", "--quiet", "--filter=tree:0", "--prune", "--no-tags"],
      ...["--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"],
      ...["origin", `+HEAD:${HEAD}`, "+refs/tags/*:refs/tags/*"],
    ],
  ];
  for (const command of commands) {
    const output = await git(command);
    if (output.state === "unavailable")
      return output.detail === NO_BRANCH ? NOTHING_PUSHED : output;
  }
  return null;
}
