import type { Reply, UnavailableReason } from "../source.ts";

/** A reply of the host that is final, whether it liked the question or not. */
export interface Answered {
  readonly state: "answered";
  readonly status: number;
  /** Where the reply came from, after redirects. */
  readonly address: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export type Unavailable = Extract<Reply<never>, { readonly state: "unavailable" }>;
export type Answer = Answered | Unavailable;

export function unavailable(reason: UnavailableReason, detail: string): Unavailable {
  return { state: "unavailable", reason, detail };
}

/** Why a reply with this HTTP status (RFC 9110, section 15) is none; null for 200. */
export function reasonOf(status: number): UnavailableReason | null {
  if (status === 200) return null;
  if (status === 401 || status === 403 || status === 451) return "not-permitted";
  if (status === 404 || status === 410) return "not-found";
  if (status === 408) return "timeout";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server-error";
  if (status >= 300 && status < 400) return "moved";
  return "not-understood";
}
