import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { RepositoryCopy } from "./find.ts";

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;
const MOST_BYTES = 2 * 1024 * 1024;
/** Git never asks for a password and never takes a way that can run a program. */
const SAFE = { GIT_TERMINAL_PROMPT: "0", GIT_ALLOW_PROTOCOL: "https:http:file" };

/**
 * A copy of the default branch of a repository in `folder`, one commit deep and without the contents of
 * its files, which Git fetches when they are read. Rejects with Git's own words.
 */
export async function cloneRepository(
  url: string,
  folder: string,
  remove: () => Promise<void>,
): Promise<RepositoryCopy> {
  const git = async (args: readonly string[]): Promise<string> => {
    const options = {
      env: { ...process.env, ...SAFE },
      timeout: TIMEOUT_MS,
      maxBuffer: MOST_BYTES,
    };
    return (await run("git", [...args], options)).stdout;
  };
  try {
    await git(["clone", "-q", "--bare", "--depth", "1", "--filter=blob:none", "--", url, folder]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { git: (args) => git(["-C", folder, ...args]), remove };
}
