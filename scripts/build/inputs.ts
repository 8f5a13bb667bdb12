import { type History, readCommitTime, readHistory } from "../../src/catalog/history.ts";
import { ENFORCING_RULES } from "../../src/checks/index.ts";
import type { EnforcingRule } from "../../src/facts/enforcement/enforcers.ts";
import { gitIn } from "../validate/git.ts";

/** What a build is made from, beside the files. */
export interface BuildInputs {
  readonly root: string;
  readonly history: History;
  /** YYYY-MM-DD; null where neither the command line nor a commit says it. */
  readonly asOf: string | null;
  readonly address: string | null;
  readonly rules: readonly EnforcingRule[];
}

/** Reads the Git history and the last commit's day; on GitLab the address of its pages is known. */
export async function readInputs(
  root: string,
  asOf: string | undefined,
  address: string | undefined,
): Promise<BuildInputs> {
  const git = gitIn(root);
  const committed = await readCommitTime(git);
  return {
    root,
    history: await readHistory(git),
    asOf: asOf ?? committed?.slice(0, 10) ?? null,
    address: address ?? process.env["CI_PAGES_URL"] ?? null,
    rules: ENFORCING_RULES,
  };
}
