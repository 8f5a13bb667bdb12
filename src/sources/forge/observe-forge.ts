import { type Collector, createCollector } from "../collect.ts";
import type { SourceResult } from "../source.ts";
import { isSameRepository } from "./address.ts";
import type { ForgeKind, ForgeRepository, RepositoryState } from "./forge.ts";
import { observeBranch } from "./observe-branch.ts";
import { observeReleases } from "./observe-releases.ts";
import { observeTalk } from "./observe-talk.ts";

/**
 * What a forge says of one repository, as facts: `now` (RFC 3339, UTC) is the end of every window. A question that
 * has no answer leaves the others alone; a repository that cannot be seen is asked no more.
 */
export async function observeForge(
  kind: ForgeKind,
  asked: string,
  repository: ForgeRepository,
  now: string,
): Promise<SourceResult> {
  const { id, tool, version } = kind;
  const signed = version === undefined ? { tool } : { tool, version };
  const facts = createCollector({ id, tool: signed, measured: now });
  const state = await repository.state();
  if (state.state === "unavailable") facts.unavailable([], state, asked);
  if (state.state !== "value") return facts.result();
  observeState(facts, asked, state.value);
  const subject = { kind, repository, state: state.value, now };
  await observeTalk(facts, subject);
  await observeReleases(facts, subject);
  await observeBranch(facts, subject);
  return facts.result();
}

/** One repository that can be seen, at one time. */
export interface ForgeSubject {
  readonly kind: ForgeKind;
  readonly repository: ForgeRepository;
  readonly state: RepositoryState;
  readonly now: string;
}

function observeState(facts: Collector, asked: string, state: RepositoryState): void {
  const here = { url: state.address };
  facts.reply("forge/archived", state.isArchived, here);
  if (isSameRepository(asked, state.address)) {
    facts.absent("forge/moved-to", "nothing-to-measure", here);
  } else {
    facts.value("forge/moved-to", state.address, here);
  }
  facts.reply("forge/default-branch", state.defaultBranch, here);
  facts.reply("forge/issues-enabled", state.hasIssues, here);
}
