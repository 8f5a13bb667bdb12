import type { Collector } from "../collect.ts";
import { HALF_A_YEAR, narrowTo, windowBefore } from "../window.ts";
import type { ForgeSubject } from "./observe-forge.ts";

const OF_RUNS = ["forge/ci-runs", "forge/successful-ci-runs"] as const;
const OF_PROTECTION = ["forge/branch-protected", "forge/force-push-allowed"] as const;

/** What guards the default branch: automated tests and rules. A repository without commits has neither. */
export async function observeBranch(facts: Collector, subject: ForgeSubject): Promise<void> {
  const { repository, state } = subject;
  const here = { url: state.address };
  const branch = facts.take([...OF_RUNS, ...OF_PROTECTION], state.defaultBranch, here);
  if (branch === null) return;
  await observeRuns(facts, subject, branch);
  const { isProtected, allowsForcePush } = await repository.branchProtection(branch);
  facts.reply("forge/branch-protected", isProtected, here);
  facts.reply("forge/force-push-allowed", allowsForcePush, here);
}

async function observeRuns(
  facts: Collector,
  { kind, repository, state, now }: ForgeSubject,
  branch: string,
): Promise<void> {
  const asked = windowBefore(now, HALF_A_YEAR);
  const url = state.address + kind.pages.ciRuns;
  const reply = await repository.ciRuns(branch, asked);
  const found = facts.take(OF_RUNS, reply, { window: asked, url });
  if (found === null) return;
  const { failed, successful } = found;
  const here = { window: narrowTo(asked, found.from), url };
  facts.value("forge/ci-runs", failed + successful, here);
  if (failed + successful > 0) facts.value("forge/successful-ci-runs", successful, here);
  else facts.absent("forge/successful-ci-runs", "nothing-to-measure", here);
}
