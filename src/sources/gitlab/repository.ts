import type { ForgeKind, ForgeRepository } from "../forge/forge.ts";
import type { Http } from "../http/http.ts";
import { once } from "../once.ts";
import type { Reply } from "../source.ts";
import { HALF_A_YEAR, windowBefore } from "../window.ts";
import { readBranchProtection } from "./branch-protection.ts";
import { readEvents } from "./events.ts";
import { readIssues } from "./issues.ts";
import { readMergeRequests } from "./merge-requests.ts";
import { readPackages } from "./packages.ts";
import { readPipelines } from "./pipelines.ts";
import { closedTo, type GitlabProject, type Part, readProject } from "./project.ts";
import { readReleases } from "./releases.ts";

export const GITLAB: ForgeKind = {
  id: "gitlab",
  tool: "GitLab",
  version: "v4",
  pages: {
    issues: "/-/issues",
    mergeRequests: "/-/merge_requests?state=merged",
    releases: "/-/releases",
    packages: "/-/packages",
    ciRuns: "/-/pipelines",
    advisories: "",
  },
};

/**
 * A project on a GitLab of any host (REST interface, version 4).
 *
 * Asked by our own `Http` and not by `@gitbeaker/rest`: that can be handed another requester, but throws away why a
 * question failed, follows pages without telling whether the list was whole, and promises types that nobody checked.
 */
export function gitlabRepository(http: Http, address: string, now: string): ForgeRepository {
  const project = once(() => readProject(http, address));
  const ask = async <T>(
    part: Part | null,
    question: (project: GitlabProject) => Promise<Reply<T>>,
  ): Promise<Reply<T>> => {
    const found = await project();
    if (found.state !== "value") return found;
    const closed = part === null ? null : closedTo(found.value.access[part]);
    return closed ?? question(found.value);
  };
  const events = (action: "commented" | "approved") =>
    once(() =>
      ask(null, ({ api }) => readEvents(http, api, action, windowBefore(now, HALF_A_YEAR))),
    );
  // Issues and merge requests share one list of comments.
  const commented = events("commented");
  const approved = events("approved");
  return {
    state: () => ask(null, async ({ state }) => ({ state: "value", value: state })),
    issues: (window) => ask("issues", ({ api }) => readIssues(http, api, window, commented)),
    mergeRequests: (window) =>
      ask("merge_requests", ({ api }) =>
        readMergeRequests(http, api, window, { commented, approved }),
      ),
    releases: () => ask("releases", ({ api }) => readReleases(http, api)),
    packages: (window) => ask(null, (found) => readPackages(http, found, window)),
    ciRuns: (branch, window) =>
      ask("builds", ({ api }) => readPipelines(http, api, branch, window)),
    branchProtection: async (branch) => {
      const found = await project();
      return found.state === "value"
        ? readBranchProtection(http, found.value.api, branch)
        : { isProtected: found, allowsForcePush: found };
    },
    criticalAdvisories: null,
  };
}
