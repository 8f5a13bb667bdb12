import { type Answer, type Answered, unavailable } from "./answer.ts";
import { type Conditional, createConditional } from "./conditional.ts";
import type { HttpEdge, HttpLimits } from "./edge.ts";
import { exchange } from "./exchange.ts";
import { createHosts, type Hosts } from "./hosts.ts";
import { readLimits } from "./rate-limit.ts";
import { createTurns } from "./turns.ts";

/** Asks one address, without following it elsewhere. */
export type Ask = (address: URL, headers: Readonly<Record<string, string>>) => Promise<Answer>;

/** What came of one try; `again` where another one may do better. */
interface Try {
  readonly answer: Answer;
  readonly again: boolean;
}

interface Manners {
  readonly edge: HttpEdge;
  readonly limits: HttpLimits;
  readonly hosts: Hosts;
  readonly conditional: Conditional;
}

/**
 * Asks politely: in turn, within the limits of the host and ours, and again only where that can help, which is after
 * a rate limit, a failure of the host, a time-out or a lost connection.
 */
export function createAsk(edge: HttpEdge, limits: HttpLimits): Ask {
  const inTurn = createTurns(limits.parallelPerHost);
  const conditional = createConditional(edge.store);
  const manners = { edge, limits, hosts: createHosts(edge, limits), conditional };
  // Who rests between two tries holds up nobody else.
  return async (address, headers) => {
    let answer: Answer = unavailable("unreachable", "never asked");
    for (let attempt = 1; attempt <= limits.attempts; attempt += 1) {
      if (attempt > 1) await rest(address, attempt, answer, edge);
      const tried = await inTurn(address.host, () => tryOnce(address, headers, manners));
      answer = tried.answer;
      if (!tried.again) return answer;
    }
    return answer;
  };
}

async function tryOnce(
  address: URL,
  headers: Readonly<Record<string, string>>,
  { edge, limits, hosts, conditional }: Manners,
): Promise<Try> {
  const refusal = await hosts.admit(address);
  if (refusal !== null) return { answer: refusal, again: false };
  const stored = await conditional.recall(address, headers);
  const reply = await exchange(address.href, { ...headers, ...stored.headers }, edge, limits);
  if (reply.state === "unavailable") {
    const isLost = reply.reason === "timeout" || reply.reason === "unreachable";
    hosts.answered(address, isLost ? reply : null);
    return { answer: reply, again: isLost && !isCertificate(reply.detail) };
  }
  const { refused, pause } = readLimits(reply, () => textOf(reply), edge.now());
  if (pause !== null) hosts.pause(address, pause);
  if (refused) return { answer: unavailable("rate-limited", `${reply.status}`), again: true };
  const failure =
    reply.status >= 500 && reply.status !== 501
      ? unavailable("server-error", `${reply.status}`)
      : null;
  hosts.answered(address, failure);
  if (failure !== null) return { answer: failure, again: true };
  return { answer: await conditional.settle(stored, reply), again: false };
}

/** A certificate does not get better by asking again. */
function isCertificate(detail: string): boolean {
  return /CERT|SIGNED|ALTNAME|VERIFY_LEAF|SSL/u.test(detail);
}

/** Rests longer each time, and never as long as others that were turned away at the same moment. */
async function rest(address: URL, attempt: number, answer: Answer, edge: HttpEdge): Promise<void> {
  const why = answer.state === "unavailable" ? `${answer.reason} (${answer.detail})` : "";
  edge.log({ kind: "retrying", host: address.host, why });
  await edge.sleep(Math.round(1000 * 2 ** (attempt - 2) * (0.5 + edge.random())));
}

function textOf({ body }: Answered): string {
  return new TextDecoder().decode(body.subarray(0, 10_000));
}
