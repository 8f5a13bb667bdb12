import { type Answer, type Answered, unavailable } from "./answer.ts";
import type { ReplyStore, StoredReply } from "./store.ts";

/** What is known of an address from before, and the headers that ask whether it still holds. */
interface Recalled {
  readonly key: string;
  readonly reply: StoredReply | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Conditional requests (RFC 9110, section 13): a reply that did not change is not sent again. */
export interface Conditional {
  recall(address: URL, headers: Readonly<Record<string, string>>): Promise<Recalled>;
  /** The stored reply in place of 304 Not Modified; every other answer as it is, and remembered if it can be. */
  settle(recalled: Recalled, reply: Answered): Promise<Answer>;
}

/** Headers that somebody reads later. */
const KEPT = ["content-type", "last-modified", "link", "x-total", "x-total-count"];

export function createConditional(store: ReplyStore): Conditional {
  return {
    async recall(address, headers) {
      // With a token a host says more than without one.
      const rights = headers["authorization"] === undefined ? "anybody" : "with token";
      const key = [headers["accept"] ?? "", rights, address.href].join(" ");
      const reply = await store.read(key).catch(() => null);
      return { key, reply, headers: reply === null ? {} : conditionsOf(reply) };
    },
    async settle({ key, reply: stored }, reply) {
      if (reply.status === 304) {
        if (stored === null)
          return unavailable("not-understood", "304 to an unconditional request");
        const headers = new Headers(stored.headers);
        return { ...reply, status: 200, headers, body: stored.body };
      }
      const fresh = toStore(reply);
      // A full disk must not cost the answer.
      if (fresh !== null) await store.write(key, fresh).catch(() => undefined);
      return reply;
    },
  };
}

function conditionsOf({ etag, lastModified }: StoredReply): Readonly<Record<string, string>> {
  if (etag !== null) return { "if-none-match": etag };
  return lastModified === null ? {} : { "if-modified-since": lastModified };
}

function toStore({ status, headers, body }: Answered): StoredReply | null {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  if (status !== 200 || (etag === null && lastModified === null)) return null;
  const kept = KEPT.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { etag, lastModified, headers: Object.fromEntries(kept), body };
}
