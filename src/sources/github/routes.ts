import { Octokit } from "@octokit/rest";

/** GitHub's own list of what can be asked, with the names and kinds of all parameters. */
export type Routes = Octokit["rest"];

/** Where GitHub answers; tests have an address of their own. */
export const API = "https://api.github.com";

/**
 * The routes below an address. Octokit says where to ask; asking itself, with its limits, pages and faults, is the same
 * for all forges and is not left to it.
 */
export function routesAt(api: string): Routes {
  return new Octokit({ baseUrl: api }).rest;
}
