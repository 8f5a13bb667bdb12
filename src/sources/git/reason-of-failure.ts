import { type Unavailable, unavailable } from "../http/answer.ts";

/** What an empty repository gets: it has nothing that could be copied. */
export const NO_BRANCH = "git: no default branch";

const REASONS: readonly (readonly [RegExp, Unavailable["reason"], string])[] = [
  [/couldn't find remote ref HEAD/u, "not-found", NO_BRANCH],
  [/File too large/u, "too-large", "git: the copy is too large"],
  [/The requested URL returned error: 429/u, "rate-limited", "git: 429"],
  [/The requested URL returned error: 5\d\d/u, "server-error", "git: 5xx"],
  [
    /The requested URL returned error: 40[13]|Authentication failed/u,
    "not-permitted",
    "git: 401 or 403",
  ],
  [
    /could not read Username|terminal prompts disabled/u,
    "not-permitted",
    "git: asks for a password",
  ],
  [
    /The requested URL returned error: 4(?:04|10)|not found|does not (?:exist|appear to be a git repository)/u,
    "not-found",
    "git: no such repository",
  ],
  [/unable to update url base from redirection|returned error: 30\d/u, "moved", "git: redirects"],
  [/transport '\w+' not allowed/u, "refused", "git: a protocol that is not allowed"],
  [/Operation too slow/u, "timeout", "git: too slow"],
  [
    /Could not resolve|Failed to connect|Couldn't connect|Connection (?:refused|reset)/u,
    "unreachable",
    "git: no connection",
  ],
  [
    /the remote end hung up|early EOF|Empty reply|SSL|transfer closed|unexpected disconnect/u,
    "unreachable",
    "git: connection lost",
  ],
];

/** Why Git failed, by what it said (in English); its words are not handed on, as they can quote addresses. */
export function reasonOfFailure(said: string): Unavailable {
  const found = REASONS.find(([pattern]) => pattern.test(said));
  if (found === undefined) return unavailable("not-understood", "git failed");
  return unavailable(found[1], found[2]);
}
