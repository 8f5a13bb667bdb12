import { lookup } from "node:dns/promises";
import type { HttpEdge, HttpEvent } from "../../src/sources/http/edge.ts";
import type { ReplyStore } from "../../src/sources/http/store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Hosts whose interface has a name of its own, by the host that people know. */
const INTERFACES: ReadonlyMap<string, string> = new Map([["github.com", "api.github.com"]]);

/** The variable that holds the token for a host: `git.example:8443` is `REFRESH_TOKEN_GIT_EXAMPLE_8443`. */
export function tokenVariable(host: string): string {
  return `REFRESH_TOKEN_${host.toUpperCase().replaceAll(/[^A-Z0-9]/gu, "_")}`;
}

/**
 * The tokens that the environment has for these hosts, by the host that each is sent to. The operator names the
 * hosts: were they taken from entries, anybody could propose an entry on a host whose name reads the variable of
 * another one. Two hosts with the same variable are an error for that reason.
 */
export function readTokens(
  hosts: readonly string[],
  environment: Environment,
): ReadonlyMap<string, string> {
  const byVariable = Map.groupBy(new Set(hosts), tokenVariable);
  const tokens = [...byVariable].flatMap(([variable, [host = "", other]]) => {
    if (other !== undefined) throw new Error(`${host} and ${other} both have ${variable}`);
    const token = environment[variable]?.trim() ?? "";
    return token === "" ? [] : [[INTERFACES.get(host) ?? host, token] as const];
  });
  return new Map(tokens);
}

export interface NetworkSettings {
  readonly tokens: ReadonlyMap<string, string>;
  /** Hosts in the own network that may be asked, with their port where they have one. */
  readonly privateHosts: readonly string[];
  readonly store: ReplyStore;
  readonly log: (line: string) => void;
}

/** The real network, clock and chance. */
export function openNetwork({ tokens, privateHosts, store, log }: NetworkSettings): HttpEdge {
  return {
    fetch,
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
    log: (event) => log(lineOf(event)),
    store,
    tokens,
    mayBePrivate: (host) => privateHosts.includes(host),
  };
}

function lineOf(event: HttpEvent): string {
  switch (event.kind) {
    case "waiting":
      return `${event.host}: waiting ${Math.ceil(event.milliseconds / 1000)} s (${event.why})`;
    case "retrying":
      return `${event.host}: trying again (${event.why})`;
    case "given-up":
      return `${event.host}: left alone for the rest of this run (${event.why})`;
    default:
      return event satisfies never;
  }
}
