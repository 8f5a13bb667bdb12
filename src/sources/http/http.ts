import { whereaboutsOf } from "../../network/public-host.ts";
import { type Answer, unavailable } from "./answer.ts";
import { type Ask, createAsk } from "./ask.ts";
import { HTTP_LIMITS, type HttpEdge, type HttpLimits } from "./edge.ts";
import { isLoginAddress } from "./login.ts";

/** Asks web addresses politely and safely, and never rejects. */
export interface Http {
  /**
   * GET. Redirects are followed, each step only where it may be: `moved` for a circle or a way without end, `login`
   * for a page where people log in, `refused` for what leads into a local network.
   */
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

const AGENT = "allmende-refresh";

/** The network for sources; one for the whole run, because it remembers what each host has asked for. */
export function createHttp(edge: HttpEdge, limits: Partial<HttpLimits> = {}): Http {
  const all = { ...HTTP_LIMITS, ...limits };
  const ask = createAsk(edge, all);
  return {
    get: (address, headers = {}) => follow(address, headers, ask, edge, all.redirects),
  };
}

async function follow(
  address: string,
  headers: Readonly<Record<string, string>>,
  ask: Ask,
  edge: HttpEdge,
  redirects: number,
): Promise<Answer> {
  const seen = new Set<string>();
  let at = address;
  let own = headers;
  while (seen.size <= redirects) {
    const refusal = await refusalOf(at, edge);
    if (refusal !== null) return refusal;
    if (seen.has(at)) return unavailable("moved", "redirects in a circle");
    seen.add(at);
    const url = new URL(at);
    url.hash = "";
    const answer = await ask(url, { ...own, ...ownHeaders(url, edge) });
    if (answer.state === "unavailable") return answer;
    const next = redirectOf(answer.status, answer.headers.get("location"), url);
    if (next === null) return answer;
    if (isLoginAddress(next)) return unavailable("login", "redirects to a login page");
    if (url.protocol === "https:" && next.startsWith("http:")) {
      return unavailable("refused", "redirects from https to http");
    }
    // Another host learns what kind of answer is wanted, and nothing else.
    if (!next.startsWith(`${url.origin}/`)) own = pick(headers, "accept");
    at = next;
  }
  return unavailable("moved", `more than ${redirects} redirects`);
}

function pick(headers: Readonly<Record<string, string>>, name: string) {
  const value = headers[name];
  return value === undefined ? {} : { [name]: value };
}

/** Null where the reply is no redirect that says where to. */
function redirectOf(status: number, location: string | null, base: URL): string | null {
  if (status < 300 || status >= 400 || location === null) return null;
  return URL.canParse(location, base.href) ? new URL(location, base.href).href : location;
}

async function refusalOf(address: string, edge: HttpEdge): Promise<Answer | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    return unavailable("refused", "no http or https address");
  }
  if (url.username !== "" || url.password !== "") {
    return unavailable("refused", "an address with a password in it");
  }
  if (edge.mayBePrivate(url.host)) return null;
  switch (await whereaboutsOf(address, edge.resolve)) {
    case "public":
      return null;
    case "private":
      return unavailable("refused", `${url.host} is in a local network`);
    case "unknown":
      return unavailable("unreachable", `${url.host} has no address`);
  }
}

/** A token goes to its own host only, and in the clear only where somebody allowed a host of their own network. */
function ownHeaders(url: URL, edge: HttpEdge): Readonly<Record<string, string>> {
  const token = edge.tokens.get(url.host);
  const isSafe = url.protocol === "https:" || edge.mayBePrivate(url.host);
  const authorization = token !== undefined && isSafe ? { authorization: `Bearer ${token}` } : {};
  return { "user-agent": AGENT, ...authorization };
}
