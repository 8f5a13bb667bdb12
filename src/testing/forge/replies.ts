import { json, type Respond } from "../http/an-edge.ts";
import { findReply } from "./find-reply.ts";
import type { Recording } from "./server.ts";

/** What a forge answers, by path and as much of the query as matters: a JSON value, or a whole reply. */
export type ForgeReplies = Readonly<Record<string, unknown>>;

/** A forge that gives recorded replies. What nobody recorded is noted in `unexpected`, and answered with 500. */
export function replay(replies: ForgeReplies): {
  readonly respond: Respond;
  readonly unexpected: string[];
} {
  const unexpected: string[] = [];
  const respond: Respond = ({ address }) => {
    const { pathname, search } = new URL(address);
    const reply = findReply(replies, pathname + search);
    if (reply === undefined) {
      unexpected.push(address);
      return new Response("unexpected", { status: 500 });
    }
    return reply instanceof Response ? reply.clone() : json(reply);
  };
  return { respond, unexpected };
}

/** The same for a forge that answers over real HTTP. */
export function recordingOf(replies: ForgeReplies): Recording {
  const bodies = Object.entries(replies).map(([path, body]) => [path, { body }] as const);
  return Object.fromEntries(bodies);
}

/** A refusal as both GitLab and Forgejo word it. */
export function refusal(status: number, message: string): Response {
  return json({ message }, { status });
}
