import type { ForgeRepository } from "../forge/forge.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { readJson } from "../http/read-json.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import { readCriticalAdvisories } from "./advisories.ts";
import { readProtection, readRuns } from "./branch.ts";
import type { CountPackages } from "./packages.ts";
import { type GithubRepository, readRelease, readRepository } from "./replies.ts";
import type { Routes } from "./routes.ts";
import { type Named, readIssues, readMergeRequests } from "./talk.ts";

/** What a run has in common for all repositories on GitHub. */
export interface Github {
  readonly http: Http;
  readonly routes: Routes;
  readonly countPackages: CountPackages;
}

/** One repository on GitHub. A renamed one is asked by its new name, once its state is known. */
export function openRepository(github: Github, asked: Named): ForgeRepository {
  const { http, routes, countPackages } = github;
  let found: GithubRepository | null = null;
  const named = (): Named => (found === null ? asked : { owner: found.owner, repo: found.name });
  return {
    state: async () => {
      const reply = await readJson(
        http,
        routes.repos.get.endpoint({ ...asked }).url,
        readRepository,
      );
      if (reply.state !== "value") return reply;
      found = reply.value;
      const { address, isArchived, defaultBranch, hasIssues } = found;
      return value({
        address,
        isArchived: value(isArchived),
        defaultBranch: value(defaultBranch),
        hasIssues: value(hasIssues),
      });
    },
    issues: (window) => readIssues(http, routes, named(), window),
    mergeRequests: (window) => readMergeRequests(http, routes, named(), window),
    releases: async () => {
      const { url } = routes.repos.listReleases.endpoint({ ...named(), per_page: 100 });
      const reply = await readPages(http, url, readRelease, { pages: 3 });
      if (reply.state !== "value") return reply;
      return value(reply.value.flatMap(({ release }) => (release === null ? [] : [release])));
    },
    packages: async (window) =>
      found === null ? unavailable("not-found", "no repository") : countPackages(found, window),
    ciRuns: (branch, window) => readRuns(http, routes, named(), branch, window),
    branchProtection: (branch) => readProtection(http, routes, named(), branch),
    criticalAdvisories: (window, releases) =>
      readCriticalAdvisories(http, routes, named(), window, releases),
  };
}

function value<T>(it: T): Reply<T> & { readonly state: "value" } {
  return { state: "value", value: it };
}
