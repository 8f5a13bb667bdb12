import type { Collector } from "../collect.ts";
import { A_QUARTER, HALF_A_YEAR, windowBefore } from "../window.ts";
import { meanIssueReaction } from "./issue-reaction.ts";
import type { ForgeSubject } from "./observe-forge.ts";

/** How people are answered who bring something: issues of a quarter, merge requests of half a year. */
export async function observeTalk(facts: Collector, subject: ForgeSubject): Promise<void> {
  await observeIssues(facts, subject);
  await observeMergeRequests(facts, subject);
}

const OF_ISSUES = ["forge/issues-opened", "forge/issue-reaction"] as const;

async function observeIssues(
  facts: Collector,
  { kind, repository, state, now }: ForgeSubject,
): Promise<void> {
  const window = windowBefore(now, A_QUARTER);
  const here = { window, url: state.address + kind.pages.issues };
  if (!state.hasIssues) {
    for (const fact of OF_ISSUES) facts.absent(fact, "switched-off", { url: state.address });
    return;
  }
  const found = facts.take(OF_ISSUES, await repository.issues(window), here);
  if (found === null) return;
  facts.value("forge/issues-opened", found.issues.filter(({ isByBot }) => !isByBot).length, here);
  const mean = meanIssueReaction(found, now);
  if (mean === null) facts.absent("forge/issue-reaction", "nothing-to-measure", here);
  else facts.value("forge/issue-reaction", mean, here);
}

const OF_MERGE_REQUESTS = ["forge/merge-requests", "forge/reviewed-merge-requests"] as const;

async function observeMergeRequests(
  facts: Collector,
  { kind, repository, state, now }: ForgeSubject,
): Promise<void> {
  const window = windowBefore(now, HALF_A_YEAR);
  const here = { window, url: state.address + kind.pages.mergeRequests };
  const found = facts.take(OF_MERGE_REQUESTS, await repository.mergeRequests(window), here);
  if (found === null) return;
  const merged = found.filter(({ isByBot }) => !isByBot);
  facts.value("forge/merge-requests", merged.length, here);
  if (merged.length === 0) {
    facts.absent("forge/reviewed-merge-requests", "nothing-to-measure", here);
    return;
  }
  const reviewed = merged.filter(({ isReviewed }) => isReviewed);
  facts.value("forge/reviewed-merge-requests", reviewed.length, here);
}
