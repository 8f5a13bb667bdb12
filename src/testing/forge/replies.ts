import { json, type Respond } from "../http/an-edge.ts";

/**
 * What a forge answers, by address after its host: a JSON value, or a whole reply. Parameters that a key does not
 * name do not matter; of several keys that fit, the one with the most parameters counts.
 */
export type ForgeReplies = Readonly<Record<string, unknown>>;

/** A forge that gives recorded replies. What nobody recorded is noted in `unexpected`, and answered with 500. */
export function replay(replies: ForgeReplies): {
  readonly respond: Respond;
  readonly unexpected: string[];
} {
  const unexpected: string[] = [];
  const respond: Respond = ({ address }) => {
    const reply = findReply(replies, address);
    if (reply === undefined) {
      unexpected.push(address);
      return new Response("unexpected", { status: 500 });
    }
    return reply instanceof Response ? reply.clone() : json(reply);
  };
  return { respond, unexpected };
}

/** The recorded reply to an address; undefined where there is none. */
export function findReply(replies: ForgeReplies, address: string): unknown {
  const url = new URL(address);
  const fitting = Object.keys(replies).filter((key) => {
    const wanted = new URL(key, url);
    const named = [...wanted.searchParams];
    return (
      wanted.pathname === url.pathname &&
      named.every(([name, value]) => url.searchParams.get(name) === value)
    );
  });
  const [best] = fitting.sort((a, b) => b.split("&").length - a.split("&").length);
  return best === undefined ? undefined : replies[best];
}

/** A refusal as both GitLab and Forgejo word it. */
export function refusal(status: number, message: string): Response {
  return json({ message }, { status });
}
