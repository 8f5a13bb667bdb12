import { join } from "node:path";
import type { Site } from "../../src/schema/generated/site.ts";
import { createFindForge } from "../../src/sources/forge-kind.ts";
import { createForgejoSource } from "../../src/sources/forgejo/source.ts";
import { locateRepository } from "../../src/sources/git/locate.ts";
import { createGit } from "../../src/sources/git/run-git.ts";
import { createGitSource } from "../../src/sources/git/source.ts";
import { readGitVersion } from "../../src/sources/git/version.ts";
import { createGithubSource } from "../../src/sources/github/source.ts";
import { createGitlabSource } from "../../src/sources/gitlab/source.ts";
import type { HttpLimits } from "../../src/sources/http/edge.ts";
import { createHttp } from "../../src/sources/http/http.ts";
import { readBytes } from "../../src/sources/http/read-bytes.ts";
import { createReportsSource } from "../../src/sources/reports/reports-source.ts";
import { openBundleJudge } from "../../src/sources/reports/sigstore/judge.ts";
import publicGood from "../../src/sources/reports/sigstore/public-good.json" with { type: "json" };
import type { Source } from "../../src/sources/source.ts";
import { keptCopies, PASSING_COPIES } from "./copies.ts";
import { openNetwork, readTokens } from "./network.ts";
import { replyStoreIn } from "./reply-store.ts";
import type { Surroundings } from "./run.ts";

export interface SourceSettings {
  readonly settings: NonNullable<Site["refresh"]>;
  /** Where copies of repositories are kept; null: nowhere. */
  readonly copies: string | null;
}

/** Every source, with the real network, disk and clock. */
export async function openSources(
  { settings, copies }: SourceSettings,
  { program, environment, log }: Surroundings,
): Promise<readonly Source[]> {
  const { privateHosts = [], tokenHosts = [] } = settings;
  const store = replyStoreIn(join(program, ".cache", "refresh", "replies"));
  const tokens = readTokens(tokenHosts, environment);
  const network = openNetwork({ tokens, privateHosts, store, log });
  const http = createHttp(network, limitsOf(settings));
  // Git's own protocol knows no such tokens.
  const anonymous = createHttp({ ...network, tokens: new Map() }, limitsOf(settings));
  const findForge = createFindForge(http);
  const git = createGit({ environment });
  return [
    createGithubSource(http),
    createGitlabSource(http, findForge),
    createForgejoSource(http, findForge),
    createGitSource({
      git,
      folders: copies === null ? PASSING_COPIES : keptCopies(copies),
      version: await readGitVersion(git),
      locate: (address) => locateRepository(anonymous, address),
    }),
    createReportsSource({
      fetch: (address) => readBytes(http, address),
      judgeBundle: openBundleJudge(publicGood),
    }),
  ];
}

function limitsOf(settings: SourceSettings["settings"]): Partial<HttpLimits> {
  const { requestsPerHost, parallelPerHost, megabytesPerReply } = settings;
  return {
    ...(requestsPerHost === undefined ? {} : { requestsPerHost }),
    ...(parallelPerHost === undefined ? {} : { parallelPerHost }),
    ...(megabytesPerReply === undefined ? {} : { replyBytes: megabytesPerReply * 1024 * 1024 }),
  };
}
