import { createFindForge } from "../../sources/forge-kind.ts";
import { createForgejoSource } from "../../sources/forgejo/source.ts";
import { createGithubSource } from "../../sources/github/source.ts";
import { createGitlabSource } from "../../sources/gitlab/source.ts";
import type { HttpLimits } from "../../sources/http/edge.ts";
import type { Source, Target } from "../../sources/source.ts";
import { httpTo } from "./ask-server.ts";
import { FORGEJO_REPLIES } from "./forgejo-replies.ts";
import { GITHUB_RECORDING } from "./github-recording.ts";
import { GITLAB_REPLIES } from "./gitlab-replies.ts";
import { recordingOf } from "./replies.ts";
import { type ForgeServer, type Recording, startForge } from "./server.ts";

/** A GitLab on a host that nobody knows yet. */
export const GITLAB_RECORDING: Recording = {
  ...recordingOf(GITLAB_REPLIES),
  "/api/v4/version": { status: 401, body: { message: "401 Unauthorized" } },
};

/** A Forgejo on such a host. */
export const FORGEJO_RECORDING: Recording = {
  ...recordingOf(FORGEJO_REPLIES),
  "/api/v1/version": { body: { version: "13.0.3+gitea-1.22.0" } },
};

/** A forge of each kind on this machine, a repository on each, and one on a host that is no forge. */
export async function startThreeForges() {
  const [github, gitlab, forgejo, other] = await Promise.all(
    [GITHUB_RECORDING, GITLAB_RECORDING, FORGEJO_RECORDING, {}].map(startForge),
  );
  if (!github || !gitlab || !forgejo || !other) throw new Error("not started");
  const servers = { github, gitlab, forgejo, other };
  const at = (id: string, repository: string): Target => ({ id, repository, reports: [] });
  return {
    servers,
    targets: [
      at("antrag", `${gitlab.url}/verwaltung/fach/antrag`),
      at("elsewhere", `${other.url}/stadt/quelle`),
      at("melder", `${forgejo.url}/stadt/melder`),
      at("parkplan", "https://github.com/city/parkplan"),
    ],
    /** As a new run has them, which remembers nothing of the hosts. */
    sources: (limits: Partial<HttpLimits> = {}) => sourcesFor(servers, limits),
    close: () => Promise.all(Object.values(servers).map((server) => server.close())),
  };
}

function sourcesFor(
  servers: Readonly<Record<"github" | "gitlab" | "forgejo" | "other", ForgeServer>>,
  limits: Partial<HttpLimits>,
): readonly Source[] {
  const hosts = new Set(Object.values(servers).map(({ host }) => host));
  const http = httpTo(servers.github, limits, { mayBePrivate: (host) => hosts.has(host) });
  const findForge = createFindForge(http);
  return [
    createGithubSource(http, servers.github.url),
    createGitlabSource(http, findForge),
    createForgejoSource(http, findForge),
  ];
}
