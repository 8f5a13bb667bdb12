import { earlier } from "./days.ts";
import type { Observation, Reply, ScanFinding } from "./evidence.ts";
import type { ReplyStatus } from "./rule-set.ts";

/** A finding that a reply takes off the count. */
export interface Answered {
  readonly finding: ScanFinding;
  readonly reply: Reply;
}

/** A reply holds from its date to its last day, both included. */
export type ReplyState = "current" | "expired" | "later";

/** Whether a reply holds on a day (YYYY-MM-DD). */
export function stateOfReply({ date, until }: Reply, asOf: string): ReplyState {
  if (date > asOf) return "later";
  return until !== undefined && until < asOf ? "expired" : "current";
}

/** The open findings of an observation that replies with one of the given statuses answer. */
export function answeredFindings(
  { findings }: Observation,
  replies: readonly Reply[],
  counted: readonly ReplyStatus[],
  asOf: string,
): readonly Answered[] {
  if (findings === undefined || replies.length === 0 || counted.length === 0) return [];
  const holding = replies.filter(
    (reply) =>
      counted.some((status) => status === reply.status) && stateOfReply(reply, asOf) === "current",
  );
  if (holding.length === 0) return [];
  return findings.flatMap((finding) => {
    if (finding.answer !== undefined) return [];
    const ids = [finding.id, ...(finding.aliases ?? [])].map(idKey);
    const reply = holding.find(({ to }) => ids.includes(idKey(to)));
    return reply === undefined ? [] : [{ finding, reply }];
  });
}

/** The last day on which all of the replies hold; null: for ever. */
export function answeredUntil(answered: readonly Answered[]): string | null {
  return answered.reduce<string | null>(
    (until, { reply }) => earlier(until, reply.until ?? null),
    null,
  );
}

/** Ids of advisories are written in either case. */
function idKey(id: string): string {
  return id.toUpperCase();
}
