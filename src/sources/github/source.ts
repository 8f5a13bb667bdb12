import { repositoryPath } from "../forge/address.ts";
import type { ForgeKind } from "../forge/forge.ts";
import { observeForge } from "../forge/observe-forge.ts";
import type { Http } from "../http/http.ts";
import type { Source } from "../source.ts";
import { createCountPackages } from "./packages.ts";
import { openRepository } from "./repository.ts";
import { API, routesAt } from "./routes.ts";
import type { Named } from "./talk.ts";

const GITHUB: ForgeKind = {
  id: "github",
  tool: "GitHub",
  pages: {
    issues: "/issues",
    mergeRequests: "/pulls?q=is%3Apr+is%3Amerged",
    releases: "/releases",
    packages: "/packages",
    ciRuns: "/actions",
    advisories: "/security/advisories",
  },
};

/** GitHub over its REST interface, for everything on github.com. */
export function createGithubSource(http: Http, api = API): Source {
  const routes = routesAt(api);
  const github = { http, routes, countPackages: createCountPackages(http, routes) };
  return {
    id: GITHUB.id,
    appliesTo: ({ repository }) => nameOf(repository) !== null,
    observe: async ({ repository }, now) => {
      const named = nameOf(repository);
      if (named === null) return { observations: [], absent: [], unavailable: [] };
      return observeForge(GITHUB, repository, openRepository(github, named), now);
    },
  };
}

/** Owner and name; null for what is elsewhere, and for what nobody there could have called anything. */
function nameOf(address: string): Named | null {
  const [owner = "", repo = ""] = repositoryPath(address) ?? [];
  const isGithub = /^https?:\/\/(?:www\.)?github\.com\//iu.test(address);
  const isName = (text: string) => /^[\w.-]{1,100}$/u.test(text) && !/^\.+$/u.test(text);
  return isGithub && isName(owner) && isName(repo) ? { owner, repo } : null;
}
