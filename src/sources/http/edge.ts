import type { ResolveHost } from "../../network/public-host.ts";
import type { ReplyStore } from "./store.ts";

/** The network, the clock and chance, handed in by the command that may touch them. */
export interface HttpEdge {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  readonly resolve: ResolveHost;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to less than 1. */
  readonly random: () => number;
  /** What a person who waits wants to know; never holds a token. */
  readonly log: (event: HttpEvent) => void;
  readonly store: ReplyStore;
  /** Host (with its port, where that is not the usual one) to the token that it alone is sent. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Whether a host may be asked although it is in a local network, such as an authority's own forge. */
  readonly mayBePrivate: (host: string) => boolean;
}

export type HttpEvent =
  | {
      readonly kind: "waiting";
      readonly host: string;
      readonly milliseconds: number;
      readonly why: string;
    }
  | { readonly kind: "retrying"; readonly host: string; readonly why: string }
  | { readonly kind: "given-up"; readonly host: string; readonly why: string };

export interface HttpLimits {
  /** Requests to one host in the whole run. */
  readonly requestsPerHost: number;
  /** Requests to one host at the same time. */
  readonly parallelPerHost: number;
  /** How often one address is asked before its answer counts as none. */
  readonly attempts: number;
  /** Milliseconds until the reply has to begin. */
  readonly beginsAfter: number;
  /** Milliseconds until the reply has to be whole. */
  readonly wholeAfter: number;
  /** Bytes of one reply, unpacked. */
  readonly replyBytes: number;
  readonly redirects: number;
  /** Milliseconds that one wait may take; a host that asks for more counts as unavailable. */
  readonly longestWait: number;
  /** Milliseconds that all waits for one host may take together. */
  readonly waitingPerHost: number;
  /** Tries without an answer in a row after which a host is left alone for the rest of the run. */
  readonly failuresInRow: number;
}

export const HTTP_LIMITS: HttpLimits = {
  requestsPerHost: 20_000,
  parallelPerHost: 4,
  attempts: 3,
  beginsAfter: 20_000,
  wholeAfter: 60_000,
  replyBytes: 8 * 1024 * 1024,
  redirects: 5,
  // GitHub counts requests by the hour.
  longestWait: 65 * 60_000,
  waitingPerHost: 3 * 60 * 60_000,
  failuresInRow: 10,
};
