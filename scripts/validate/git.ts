import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Git, readCommitTime } from "../../src/catalog/history.ts";

/** Runs Git in a folder. */
export function gitIn(folder: string): Git {
  return async (args, input) => {
    const running = promisify(execFile)("git", args, { cwd: folder, maxBuffer: 2 ** 30 });
    if (input !== undefined) {
      // Where Git has gone before it read everything, its exit code says why.
      running.child.stdin?.on("error", () => {}).end(input);
    }
    return (await running).stdout;
  };
}

/** The day of the last commit, or `today` where there is none; YYYY-MM-DD. */
export async function readAsOf(git: Git, today: string): Promise<string> {
  return (await readCommitTime(git))?.slice(0, 10) ?? today;
}

const FOLDERS = ["--", "catalog", "licenses"];

/**
 * The entries that differ from a revision, uncommitted and untracked files included, as path prefixes.
 * null means everything: where a file is gone, problems can be in every file that refers to it.
 */
export async function readChanged(git: Git, revision: string): Promise<readonly string[] | null> {
  const base = await git(["merge-base", "--end-of-options", revision, "HEAD"]);
  const difference = ["diff", "--name-status", "--no-renames", "-z", "--relative"];
  const changed = (await git([...difference, base.trim(), ...FOLDERS])).split("\0");
  const untracked = ["ls-files", "--others", "--exclude-standard", "-z", ...FOLDERS];
  const added = (await git(untracked)).split("\0").filter((path) => path !== "");
  const states = changed.filter((_, index) => index % 2 === 0);
  if (states.includes("D")) return null;
  return [...changed.filter((_, index) => index % 2 === 1), ...added].map(entryOf);
}

/** The folder of a software entry or a policy, whose files belong together; else the file itself. */
function entryOf(path: string): string {
  return /^catalog\/(?:software|policies)\/[^/]+(?=\/)/u.exec(path)?.[0] ?? path;
}
