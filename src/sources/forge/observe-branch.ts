import type { Collector } from "../collect.ts";
import { HALF_A_YEAR, windowBefore } from "../window.ts";
import type { ForgeSubject } from "./observe-forge.ts";

const OF_RUNS = ["forge/ci-runs", "forge/successful-ci-runs"] as const;
const OF_PROTECTION = ["forge/branch-protected", "forge/force-push-allowed"] as const;

/** What guards the default branch: automated tests and rules. A repository without commits has neither. */
export async function observeBranch(facts: Collector, subject: ForgeSubject): Promise<void> {
  const { repository, state } = subject;
  if (state.defaultBranch === null) {
    for (const fact of [...OF_RUNS, ...OF_PROTECTION]) {
      facts.absent(fact, "nothing-to-measure", { url: state.address });
    }
    return;
  }
  await observeRuns(facts, subject, state.defaultBranch);
  const { isProtected, allowsForcePush } = await repository.branchProtection(state.defaultBranch);
  const here = { url: state.address };
  facts.reply("forge/branch-protected", isProtected, here);
  facts.reply("forge/force-push-allowed", allowsForcePush, here);
}

async function observeRuns(
  facts: Collector,
  { kind, repository, state, now }: ForgeSubject,
  branch: string,
): Promise<void> {
  const window = windowBefore(now, HALF_A_YEAR);
  const here = { window, url: state.address + kind.pages.ciRuns };
  const found = facts.take(OF_RUNS, await repository.ciRuns(branch, window), here);
  if (found === null) return;
  const { failed, successful } = found;
  facts.value("forge/ci-runs", failed + successful, here);
  if (failed + successful > 0) facts.value("forge/successful-ci-runs", successful, here);
  else facts.absent("forge/successful-ci-runs", "nothing-to-measure", here);
}
