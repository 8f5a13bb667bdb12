import { type Unavailable, unavailable } from "./answer.ts";
import type { HttpEdge, HttpLimits } from "./edge.ts";
import type { Pause } from "./rate-limit.ts";

/** What one run knows of one host. */
interface HostState {
  requests: number;
  failures: number;
  /** Milliseconds that were or are being waited, and until when that reaches. */
  waited: number;
  waitsUntil: number;
  /** By lane: a host can count some of its addresses apart. */
  readonly pauses: Map<string, Pause>;
}

/** The manners towards each host: how often, when again, and when to leave it alone. */
export interface Hosts {
  /** Waits until the host may be asked and counts the request; says so where it may not be asked any more. */
  admit(address: URL): Promise<Unavailable | null>;
  /** The host wants to be left alone for a time. */
  pause(address: URL, pause: Pause): void;
  /** Whether the request before got an answer: a host that never answers is left alone. */
  answered(address: URL, failure: Unavailable | null): void;
}

export function createHosts(
  edge: Pick<HttpEdge, "now" | "sleep" | "log">,
  limits: HttpLimits,
): Hosts {
  const states = new Map<string, HostState>();
  const stateOf = ({ host }: URL): HostState => {
    const fresh = { requests: 0, failures: 0, waited: 0, waitsUntil: 0, pauses: new Map() };
    const state = states.get(host) ?? fresh;
    states.set(host, state);
    return state;
  };
  return {
    async admit(address) {
      const state = stateOf(address);
      const refusal = refusalOf(state, limits);
      if (refusal !== null) return refusal;
      state.requests += 1;
      return waitFor(address, state, edge, limits);
    },
    pause(address, pause) {
      const { pauses } = stateOf(address);
      const lane = laneOf(address);
      if ((pauses.get(lane)?.until ?? 0) < pause.until) pauses.set(lane, pause);
    },
    answered(address, failure) {
      const state = stateOf(address);
      state.failures = failure === null ? 0 : state.failures + 1;
      if (failure !== null && state.failures === limits.failuresInRow) {
        edge.log({ kind: "given-up", host: address.host, why: failure.detail });
      }
    },
  };
}

function refusalOf(state: HostState, limits: HttpLimits): Unavailable | null {
  if (state.failures >= limits.failuresInRow) {
    return unavailable("unreachable", `not asked after ${state.failures} failures in a row`);
  }
  if (state.requests >= limits.requestsPerHost) {
    return unavailable("rate-limited", `our limit of ${limits.requestsPerHost} requests per host`);
  }
  return null;
}

async function waitFor(
  address: URL,
  state: HostState,
  edge: Pick<HttpEdge, "now" | "sleep" | "log">,
  limits: HttpLimits,
): Promise<Unavailable | null> {
  const pause = state.pauses.get(laneOf(address));
  if (pause === undefined || pause.until <= edge.now()) return null;
  // A second more, because clocks differ.
  const until = pause.until + 1000;
  const milliseconds = until - edge.now();
  const more = Math.max(0, until - Math.max(edge.now(), state.waitsUntil));
  if (milliseconds > limits.longestWait || state.waited + more > limits.waitingPerHost) {
    const minutes = Math.ceil(milliseconds / 60_000);
    return unavailable("rate-limited", `${pause.why}, for another ${minutes} min`);
  }
  if (more > 0) {
    edge.log({ kind: "waiting", host: address.host, milliseconds, why: pause.why });
    state.waited += more;
    state.waitsUntil = until;
  }
  await edge.sleep(milliseconds);
  return null;
}

/** GitHub counts searches apart from everything else. */
function laneOf(address: URL): string {
  return address.pathname.startsWith("/search/") ? "search" : "";
}
