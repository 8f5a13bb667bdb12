import { type FindForge, type HostedForge, mayRun } from "../forge-kind.ts";
import type { Source, SourceResult } from "../source.ts";
import { repositoryPath } from "./address.ts";
import type { ForgeKind, ForgeRepository } from "./forge.ts";
import { observeForge } from "./observe-forge.ts";

/** A source for a kind of forge that runs on many hosts. */
export interface HostedSource {
  readonly kind: "gitlab" | "forgejo";
  /** What to sign with, which depends on what exactly the host runs. */
  readonly sign: (host: HostedForge) => ForgeKind;
  readonly open: (address: string, now: string) => ForgeRepository;
}

/**
 * Asks those hosts that run this kind of forge. Of one that does not answer nobody knows what it runs: the source for
 * GitLab says so, being the most common one, and the others are silent.
 */
export function createHostedSource(
  { kind, sign, open }: HostedSource,
  findForge: FindForge,
): Source {
  return {
    id: kind,
    appliesTo: ({ repository }) => mayRun(kind, repository) && repositoryPath(repository) !== null,
    async observe({ repository }, now) {
      const host = await findForge(repository);
      if (host.state === "unavailable") {
        const { reason, detail } = host;
        const unavailable = [{ source: kind, reason, detail, url: repository }];
        return kind === "gitlab" ? { ...NOTHING, unavailable } : NOTHING;
      }
      if (host.state === "absent" || host.value.kind !== kind) return NOTHING;
      return observeForge(sign(host.value), repository, open(repository, now), now);
    },
  };
}

const NOTHING: SourceResult = { observations: [], absent: [], unavailable: [] };
