import { createHostedSource } from "../forge/hosted-source.ts";
import type { FindForge } from "../forge-kind.ts";
import type { Http } from "../http/http.ts";
import type { Source } from "../source.ts";
import { GITLAB, gitlabRepository } from "./repository.ts";

/** Projects on GitLab, on gitlab.com or any other host. */
export function createGitlabSource(http: Http, findForge: FindForge): Source {
  return createHostedSource(
    {
      kind: "gitlab",
      sign: () => GITLAB,
      open: (address, now) => gitlabRepository(http, address, now),
    },
    findForge,
  );
}
