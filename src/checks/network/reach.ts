import { type ResolveHost, whereaboutsOf } from "../../network/public-host.ts";

/** The network, handed in by the command that may touch it. */
export interface NetworkEdge {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  readonly resolve: ResolveHost;
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** Requests at the same time. */
  readonly parallel: number;
}

/** What came of asking for one address. */
export type Reached =
  | { readonly kind: "reached" }
  /** A page that machines may not see: nothing is known of it. */
  | { readonly kind: "guarded"; readonly status: number }
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "failing"; readonly status: number }
  | { readonly kind: "private" | "no-answer" | "too-many-redirects" };

const MAX_REDIRECTS = 5;
const HEADERS = { accept: "*/*", "user-agent": "allmende-validate (link check)" } as const;

/**
 * Asks for a web address and follows redirects itself, so that each step is seen to lead to the public Internet.
 * The body is never read: nobody's page is so large that it matters.
 */
export async function reach(address: string, edge: NetworkEdge): Promise<Reached> {
  let at = address;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    // A name that nobody knows gets no answer, which is said as such.
    if ((await whereaboutsOf(at, edge.resolve)) === "private") return { kind: "private" };
    const response = await ask(at, edge);
    if (response === null) return { kind: "no-answer" };
    await response.body?.cancel();
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null)
      return judge(response.status);
    if (!URL.canParse(next, at)) return { kind: "failing", status: response.status };
    at = new URL(next, at).href;
  }
  return { kind: "too-many-redirects" };
}

async function ask(address: string, edge: NetworkEdge): Promise<Response | null> {
  const signal = AbortSignal.timeout(edge.timeout);
  try {
    return await edge.fetch(address, { redirect: "manual", headers: HEADERS, signal });
  } catch {
    return null;
  }
}

function judge(status: number): Reached {
  if (status < 400) return { kind: "reached" };
  if (status === 404 || status === 410) return { kind: "gone", status };
  if (status === 401 || status === 403 || status === 405 || status === 429) {
    return { kind: "guarded", status };
  }
  return { kind: "failing", status };
}
