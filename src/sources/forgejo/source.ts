import { createHostedSource } from "../forge/hosted-source.ts";
import type { FindForge } from "../forge-kind.ts";
import type { Http } from "../http/http.ts";
import type { Source } from "../source.ts";
import { forgejoRepository, signForgejo } from "./repository.ts";

/** Repositories on Forgejo and Gitea, on codeberg.org or any other host. */
export function createForgejoSource(http: Http, findForge: FindForge): Source {
  return createHostedSource(
    {
      kind: "forgejo",
      sign: signForgejo,
      open: (address) => forgejoRepository(http, address),
    },
    findForge,
  );
}
