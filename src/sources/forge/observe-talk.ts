import type { Collector } from "../collect.ts";
import { A_QUARTER, HALF_A_YEAR, isWithin, narrowTo, windowBefore } from "../window.ts";
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
  const asked = windowBefore(now, A_QUARTER);
  const url = state.address + kind.pages.issues;
  if (state.hasIssues.state === "value" && !state.hasIssues.value) {
    for (const fact of OF_ISSUES) facts.absent(fact, "switched-off", { url: state.address });
    return;
  }
  const found = facts.take(OF_ISSUES, await repository.issues(asked), { window: asked, url });
  if (found === null) return;
  const window = narrowTo(asked, found.from);
  const here = { window, url };
  const issues = found.issues.filter(({ isByBot, opened }) => !isByBot && isWithin(opened, window));
  facts.value("forge/issues-opened", issues.length, here);
  const mean = meanIssueReaction({ issues, comments: found.comments }, now);
  if (mean === null) facts.absent("forge/issue-reaction", "nothing-to-measure", here);
  else facts.value("forge/issue-reaction", mean, here);
}

const OF_MERGE_REQUESTS = ["forge/merge-requests", "forge/reviewed-merge-requests"] as const;

async function observeMergeRequests(
  facts: Collector,
  { kind, repository, state, now }: ForgeSubject,
): Promise<void> {
  const asked = windowBefore(now, HALF_A_YEAR);
  const url = state.address + kind.pages.mergeRequests;
  const reply = await repository.mergeRequests(asked);
  const found = facts.take(OF_MERGE_REQUESTS, reply, { window: asked, url });
  if (found === null) return;
  const window = narrowTo(asked, found.from);
  const here = { window, url };
  const merged = found.merged.filter((each) => !each.isByBot && isWithin(each.merged, window));
  facts.value("forge/merge-requests", merged.length, here);
  if (merged.length === 0) {
    facts.absent("forge/reviewed-merge-requests", "nothing-to-measure", here);
    return;
  }
  const reviewed = merged.filter(({ isReviewed }) => isReviewed);
  facts.value("forge/reviewed-merge-requests", reviewed.length, here);
}
