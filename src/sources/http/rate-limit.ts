/** Until when a host wants to be left alone, in milliseconds since 1970, and in which words it said so. */
export interface Pause {
  readonly until: number;
  readonly why: string;
}

/** What a host says of its limits: `refused` where this reply is no answer because of them. */
export interface LimitNotice {
  readonly refused: boolean;
  readonly pause: Pause | null;
}

const MINUTE = 60_000;
const SECONDARY = /secondary rate limit|abuse detection|rate limit exceeded/iu;

/**
 * Reads Retry-After (RFC 9110, section 10.2.3, seconds or date), `x-ratelimit-*` (GitHub, Gitea) and `ratelimit-*`
 * (GitLab). GitHub refuses with 403 too, and says of its secondary limits only in words, which mean a minute at least.
 */
export function readLimits(
  { status, headers }: Pick<Response, "status" | "headers">,
  body: () => string,
  now: number,
): LimitNotice {
  const asked = readRetryAfter(headers.get("retry-after"), now);
  const reset = isUsedUp(headers) ? resetOf(headers, now) : null;
  const refused =
    status === 429 ||
    (status === 403 && (asked !== null || isUsedUp(headers) || SECONDARY.test(body())));
  if (refused) {
    const until = asked ?? reset ?? now + MINUTE;
    return { refused, pause: { until, why: `rate limit (${status})` } };
  }
  if (status === 503 && asked !== null) {
    return { refused, pause: { until: asked, why: "overloaded (503)" } };
  }
  return { refused, pause: reset === null ? null : { until: reset, why: "rate limit used up" } };
}

function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  if (/^\d{1,9}$/u.test(text.trim())) return now + Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(now, date);
}

const names = (last: string) => [`x-ratelimit-${last}`, `ratelimit-${last}`];

function numberIn(headers: Headers, last: string): number | null {
  const text = names(last)
    .map((name) => headers.get(name))
    .find((value) => value !== null);
  return text !== undefined && text !== null && /^\d{1,12}$/u.test(text.trim())
    ? Number(text)
    : null;
}

function isUsedUp(headers: Headers): boolean {
  return numberIn(headers, "remaining") === 0;
}

/** Seconds since 1970; what is too small for that counts from now, as the IETF draft has it. */
function resetOf(headers: Headers, now: number): number {
  const seconds = numberIn(headers, "reset");
  if (seconds === null) return now + MINUTE;
  return seconds < 1_000_000_000 ? now + seconds * 1000 : Math.max(now, seconds * 1000);
}
