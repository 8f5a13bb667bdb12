import type { Answer, Unavailable } from "./http/answer.ts";
import type { Http } from "./http/http.ts";
import { judgeJson } from "./http/read-json.ts";
import type { Reply, UnavailableReason } from "./source.ts";

/** Which software a host runs: whose interface it has, and what it is called. Forgejo and Gitea share theirs. */
export interface HostedForge {
  readonly kind: "github" | "gitlab" | "forgejo";
  readonly tool: "GitHub" | "GitLab" | "Forgejo" | "Gitea";
}

const GITHUB: HostedForge = { kind: "github", tool: "GitHub" };
const GITLAB: HostedForge = { kind: "gitlab", tool: "GitLab" };
const FORGEJO: HostedForge = { kind: "forgejo", tool: "Forgejo" };
const GITEA: HostedForge = { kind: "forgejo", tool: "Gitea" };

/** Hosts that need no question. Any other one is asked, so the list may stay short. */
const KNOWN: ReadonlyMap<string, HostedForge> = new Map([
  ["github.com", GITHUB],
  ["www.github.com", GITHUB],
  ["gitlab.com", GITLAB],
  ["gitlab.opencode.de", GITLAB],
  ["code.europa.eu", GITLAB],
  ["framagit.org", GITLAB],
  ["invent.kde.org", GITLAB],
  ["gitlab.gnome.org", GITLAB],
  ["salsa.debian.org", GITLAB],
  ["codeberg.org", FORGEJO],
  ["gitea.com", GITEA],
]);

/** The forge at an address, as far as nobody has to be asked; null for an unknown host and for no web address. */
export function knownForge(address: string): HostedForge | null {
  return URL.canParse(address) ? (KNOWN.get(new URL(address).host) ?? null) : null;
}

/** Whether an address may belong to a forge of a kind: a web address of such a host, or of one that has to be asked. */
export function mayRun(kind: HostedForge["kind"], address: string): boolean {
  return /^https?:\/\//iu.test(address) && (knownForge(address)?.kind ?? kind) === kind;
}

/** Which forge the host of a web address runs; absent: it answers, and is none that we know. */
export type FindForge = (address: string) => Promise<Reply<HostedForge>>;

/** Asks each host at most once in a run, with two small requests, and remembers what it said, also that it did not. */
export function createFindForge(http: Http): FindForge {
  const found = new Map<string, Promise<Reply<HostedForge>>>();
  return async (address) => {
    const known = knownForge(address);
    if (known !== null) return { state: "value", value: known };
    if (!URL.canParse(address)) return { state: "absent", reason: "not-found" };
    const { origin } = new URL(address);
    const asked = found.get(origin) ?? askHost(http, origin);
    found.set(origin, asked);
    return asked;
  };
}

/** Answers after which a second question would get no other one. */
const FINAL: ReadonlySet<UnavailableReason> = new Set([
  ...(["unreachable", "timeout", "server-error", "rate-limited", "refused"] as const),
]);

async function askHost(http: Http, origin: string): Promise<Reply<HostedForge>> {
  const accept = { accept: "application/json" };
  const first = await http.get(`${origin}/api/v4/version`, accept);
  if (isGitlab(first)) return { state: "value", value: GITLAB };
  if (first.state === "unavailable" && FINAL.has(first.reason)) return first;
  const second = await http.get(`${origin}/api/v1/version`, accept);
  const forgejo = forgejoIn(second);
  if (forgejo !== null) return { state: "value", value: forgejo };
  return doubtIn(first) ?? doubtIn(second) ?? { state: "absent", reason: "not-found" };
}

/** Null where a host says clearly that it has no such address; a page in place of it may be one about repairs. */
function doubtIn(answer: Answer): Unavailable | null {
  const isNo = answer.state === "answered" && NO.has(answer.status);
  const reply = isNo ? null : judgeJson(answer, () => null);
  return reply?.state === "unavailable" ? reply : null;
}

const NO: ReadonlySet<number> = new Set([400, 404, 405, 406, 410, 501]);

/** GitLab tells its version to whom it knows; that it refuses everybody else in JSON is as good an answer. */
function isGitlab(answer: Answer): boolean {
  const { status, body } = fieldsOf(answer);
  const isText = (name: string) => typeof body[name] === "string";
  if (status === 200) return isText("version") && isText("revision");
  return (
    (status === 401 && (isText("message") || isText("error"))) ||
    (status === 403 && isText("error"))
  );
}

/** Forgejo names the Gitea version that its interface is like: `7.0.0+gitea-1.22.0`. */
function forgejoIn(answer: Answer): HostedForge | null {
  const { status, body } = fieldsOf(answer);
  const { version, message, url } = body;
  if (status === 200 && typeof version === "string") {
    return /gitea-|forgejo/iu.test(version) ? FORGEJO : GITEA;
  }
  // One that lets nobody in without an account says so with the address of its documentation.
  const isClosed = (status === 401 || status === 403) && typeof message === "string";
  return isClosed && typeof url === "string" && url.endsWith("/api/swagger") ? FORGEJO : null;
}

function fieldsOf(answer: Answer): {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
} {
  if (answer.state === "unavailable") return { status: 0, body: {} };
  const reply = judgeJson({ ...answer, status: 200 }, (value) =>
    typeof value === "object" && value !== null ? Object.entries(value) : null,
  );
  const entries = reply.state === "value" ? reply.value : [];
  return { status: answer.status, body: Object.fromEntries(entries) };
}
