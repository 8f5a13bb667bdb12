import type { HttpEdge, HttpEvent } from "../../sources/http/edge.ts";
import { NO_STORE, type ReplyStore, type StoredReply } from "../../sources/http/store.ts";

/** One request that a test saw. */
export interface SeenRequest {
  readonly address: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  /** At which moment of the test's clock. */
  readonly at: number;
}

/** Answers a request; `undefined` fails the test: nobody expected that address to be asked. */
export type Respond = (
  request: SeenRequest,
  nth: number,
) => Response | Promise<Response> | undefined;

/** An edge without a network, whose clock only moves when somebody sleeps. */
export function anEdge(respond: Respond, parts: Partial<HttpEdge> = {}) {
  const seen: SeenRequest[] = [];
  const log: HttpEvent[] = [];
  let now = Date.parse("2026-11-28T12:00:00Z");
  const edge: HttpEdge = {
    async fetch(address, { headers, signal }) {
      const request = {
        address,
        headers: new Headers(headers),
        signal: signal ?? undefined,
        at: now,
      };
      seen.push(request);
      const reply = await respond(request, seen.length);
      if (reply === undefined) throw new Error(`unexpected request: ${address}`);
      return reply;
    },
    resolve: async (host) => [host.startsWith("intern.") ? "10.0.0.1" : "93.184.216.34"],
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    random: () => 0.5,
    log: (event) => log.push(event),
    store: NO_STORE,
    tokens: new Map(),
    mayBePrivate: () => false,
    ...parts,
  };
  return { edge, seen, log };
}

/** A reply in JSON. */
export function json(value: unknown, options: ResponseInit = {}): Response {
  const headers = { "content-type": "application/json", ...options.headers };
  return new Response(JSON.stringify(value), { ...options, headers });
}

/** A store in memory, and what lies in it. */
export function aStore(): { readonly store: ReplyStore; readonly kept: Map<string, StoredReply> } {
  const kept = new Map<string, StoredReply>();
  return {
    kept,
    store: {
      read: async (key) => kept.get(key) ?? null,
      write: async (key, reply) => {
        kept.set(key, reply);
      },
    },
  };
}
