import type { ForgeKind, ForgeRepository } from "../forge/forge.ts";
import type { HostedForge } from "../forge-kind.ts";
import type { Http } from "../http/http.ts";
import { once } from "../once.ts";
import type { Reply } from "../source.ts";
import { readBranchProtection } from "./branch-protection.ts";
import { readCiRuns } from "./ci-runs.ts";
import { readIssues } from "./issues.ts";
import { readPackages } from "./packages.ts";
import { readPullRequests } from "./pull-requests.ts";
import { readReleases } from "./releases.ts";
import { type ForgejoRepository, type Part, readState } from "./state.ts";

export function signForgejo({ tool }: HostedForge): ForgeKind {
  return {
    id: "forgejo",
    tool,
    version: "v1",
    pages: {
      issues: "/issues",
      mergeRequests: "/pulls?state=closed",
      releases: "/releases",
      packages: "/packages",
      ciRuns: "/commits",
      advisories: "",
    },
  };
}

/** A repository on a Forgejo or Gitea of any host (REST interface, version 1). */
export function forgejoRepository(http: Http, address: string): ForgeRepository {
  const repository = once(() => readState(http, address));
  const ask = async <T>(
    part: Part | null,
    question: (repository: ForgejoRepository) => Promise<Reply<T>>,
  ): Promise<Reply<T>> => {
    const found = await repository();
    if (found.state !== "value") return found;
    const isOff = part !== null && found.value.uses[part] === false;
    return isOff ? { state: "absent", reason: "switched-off" } : question(found.value);
  };
  return {
    state: () => ask(null, async ({ state }) => ({ state: "value", value: state })),
    issues: (window) => ask(null, ({ api }) => readIssues(http, api, window)),
    mergeRequests: (window) =>
      ask("pull_requests", ({ api }) => readPullRequests(http, api, window)),
    releases: () => ask("releases", ({ api }) => readReleases(http, api)),
    packages: (window) => ask("packages", (found) => readPackages(http, found, window)),
    ciRuns: (branch, window) => ask(null, ({ api }) => readCiRuns(http, api, branch, window)),
    branchProtection: async (branch) => {
      const found = await repository();
      return found.state === "value"
        ? readBranchProtection(http, found.value.api, branch)
        : { isProtected: found, allowsForcePush: found };
    },
    criticalAdvisories: null,
  };
}
