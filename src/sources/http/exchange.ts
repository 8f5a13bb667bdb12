import { type Answered, type Unavailable, unavailable } from "./answer.ts";
import type { HttpEdge, HttpLimits } from "./edge.ts";
import { readBody } from "./read-body.ts";

/** One request and its reply, whatever the reply says. Not whole, too large or too late: unavailable. */
export async function exchange(
  address: string,
  headers: Readonly<Record<string, string>>,
  edge: Pick<HttpEdge, "fetch">,
  limits: HttpLimits,
): Promise<Answered | Unavailable> {
  const stop = new AbortController();
  const late = (after: number, what: string) =>
    setTimeout(() => stop.abort(new Late(`${what} within ${after / 1000} s`)), after);
  const begin = late(limits.beginsAfter, "no reply");
  const whole = late(limits.wholeAfter, "no whole reply");
  try {
    const asked = edge.fetch(address, { headers, redirect: "manual", signal: stop.signal });
    const response = await Promise.race([asked, abortOf(stop.signal)]);
    clearTimeout(begin);
    const body = await readBody(response, limits.replyBytes, abortOf(stop.signal));
    if (body === null) return unavailable("too-large", `more than ${limits.replyBytes} bytes`);
    const { status } = response;
    return { state: "answered", status, address, headers: response.headers, body };
  } catch (error) {
    return failureOf(stop.signal.aborted ? stop.signal.reason : error);
  } finally {
    clearTimeout(begin);
    clearTimeout(whole);
    stop.abort();
  }
}

/** A time limit of ours, to tell it from what a network throws. */
class Late extends Error {}

/** Rejects when the signal fires: a body can hang although its request was ended. */
function abortOf(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  promise.catch(() => undefined);
  return promise;
}

function failureOf(error: unknown): Unavailable {
  if (error instanceof Late) return unavailable("timeout", error.message);
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : null);
  if (code !== null && /TIMEDOUT|_TIMEOUT$/u.test(code)) return unavailable("timeout", code);
  return unavailable("unreachable", code ?? "connection failed");
}

/** Only the code: messages can quote addresses and headers. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && /^[A-Z0-9_]{2,60}$/u.test(error.code)
    ? error.code
    : null;
}
