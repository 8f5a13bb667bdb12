import { MEASURED_FACTS } from "../../schema/measured-facts.ts";
import { createCollector } from "../collect.ts";
import { commitPage } from "../forge/address.ts";
import type { Observation, Reply, Source, SourceResult, Target } from "../source.ts";
import { HALF_A_YEAR, windowBefore } from "../window.ts";
import { updateCopy } from "./copy.ts";
import type { CopyFolders, Git } from "./git.ts";
import { observeCommits, observeFiles, observeTags } from "./observe.ts";
import { readTip } from "./read-commits.ts";

export interface GitPorts {
  readonly git: Git;
  readonly folders: CopyFolders;
  /** The version of Git, for the observations; null: not known. */
  readonly version: string | null;
  /** Where a repository is to be copied from, after redirects and as far as that may be asked. */
  readonly locate: (address: string) => Promise<Reply<string>>;
}

/** Plain Git, for everything that needs no forge: commits, tags, who contributed, and which files are there. */
export function createGitSource(ports: GitPorts): Source {
  return {
    id: "git",
    appliesTo: ({ repository }) => /^(?:https?|file):\/\//u.test(repository),
    observe: (target, now) => observe(target, now, ports),
  };
}

async function observe(target: Target, now: string, ports: GitPorts): Promise<SourceResult> {
  const asked = target.repository;
  const place = await ports.locate(asked);
  if (place.state !== "value") return withoutCopy(place, asked, now);
  const folder = await ports.folders.open(place.value);
  let isUsable = false;
  try {
    const failure = await updateCopy(ports.git, folder, place.value);
    if (failure !== null) return withoutCopy(failure, asked, now);
    isUsable = true;
    return await look(folder, asked, now, ports);
  } finally {
    await ports.folders.close(folder, isUsable);
  }
}

/** Nothing was ever pushed, which is an answer; or there is no answer. */
function withoutCopy(reply: Exclude<Reply<never>, { state: "value" }>, asked: string, now: string) {
  const facts = createCollector({ id: "git", tool: { tool: "git" }, measured: now });
  if (reply.state === "unavailable") facts.unavailable([], reply, asked);
  else for (const fact of ALL) facts.absent(fact, reply.reason, { url: asked });
  return facts.result();
}

const ALL = (Object.keys(MEASURED_FACTS) as Observation["fact"][]).filter((fact) =>
  /^(?:git|files)\//u.test(fact),
);

async function look(
  folder: string,
  asked: string,
  now: string,
  { git, version }: GitPorts,
): Promise<SourceResult> {
  const tip = await readTip(git, folder);
  if (tip.state !== "value") return withoutCopy(tip, asked, now);
  const { commit, first, committed } = tip.value;
  const tool = version === null ? { tool: "git" } : { tool: "git", version };
  const facts = createCollector({ id: "git", tool, measured: now, subject: { commit } });
  const page = commitPage(asked, commit);
  const here = page === null ? {} : { url: page };
  const window = windowBefore(now, HALF_A_YEAR);
  facts.value("git/first-commit", first, here);
  // Clocks of committers can be wrong; nothing has happened after today.
  const [last = committed] = [committed, window.to].sort();
  facts.value("git/last-commit", last, here);
  await observeCommits(facts, git, folder, { ...here, window });
  await observeTags(facts, git, folder, { ...here, window });
  await observeFiles(facts, git, folder, here);
  return facts.result();
}
