import { field } from "../../sbom/value.ts";
import { readCount, readFlag } from "../fields.ts";
import { readBranch, readRepositoryPath, repositoryPath } from "../forge/address.ts";
import type { RepositoryState } from "../forge/forge.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { judgeJson } from "../http/read-json.ts";
import type { Reply } from "../source.ts";

/** Who may use a part of a project: `members` hides it from everybody else. */
export type Access = "everybody" | "members" | "nobody" | "unknown";

export interface GitlabProject {
  /** Its address in the interface by its number, which it keeps wherever it moves. */
  readonly api: string;
  readonly state: RepositoryState;
  readonly access: Readonly<Record<Part, Access>>;
}

/** The parts of a project that can be switched off, each with the older name of its setting. */
const PARTS = {
  issues: "issues_enabled",
  merge_requests: "merge_requests_enabled",
  builds: "jobs_enabled",
  releases: null,
  package_registry: "packages_enabled",
  container_registry: "container_registry_enabled",
} as const;

export type Part = keyof typeof PARTS;

/** A project by the address of its page, in groups of any depth, also by one that it had before it moved. */
export async function readProject(http: Http, address: string): Promise<Reply<GitlabProject>> {
  const path = repositoryPath(address);
  if (path === null) return unavailable("refused", "no address of a project");
  const id = encodeURIComponent(path.join("/"));
  const { origin } = new URL(address);
  const answer = await http.get(`${origin}/api/v4/projects/${id}`, { accept: "application/json" });
  const now = answer.state === "answered" ? new URL(answer.address).origin : origin;
  return judgeJson(answer, (value) => projectIn(value, now));
}

function projectIn(value: unknown, origin: string): GitlabProject | null {
  const id = readCount(field(value, "id"));
  const path = readRepositoryPath(field(value, "path_with_namespace"));
  if (id === null || path === null) return null;
  const access = Object.fromEntries(
    Object.entries(PARTS).map(([part, older]) => [part, accessTo(value, part, older)]),
  ) as Record<Part, Access>;
  return {
    api: `${origin}/api/v4/projects/${id}`,
    state: {
      address: `${origin}/${path}`,
      isArchived: shown(readFlag(field(value, "archived"))),
      defaultBranch: branchIn(value),
      hasIssues: shown(access.issues === "unknown" ? null : access.issues === "everybody"),
    },
    access,
  };
}

/** Settings are shown only to users of the host, to guests nothing but names and addresses. */
function shown<T>(value: T | null): Reply<T> {
  return value === null
    ? unavailable("not-permitted", "shown only with a token")
    : { state: "value", value };
}

function branchIn(value: unknown): Reply<string> {
  const name = field(value, "default_branch");
  const isEmpty = field(value, "empty_repo") === true || name === null;
  if (isEmpty) return { state: "absent", reason: "nothing-to-measure" };
  const branch = readBranch(name);
  return branch === null && name !== undefined
    ? unavailable("not-understood", "no name of a branch")
    : shown(branch);
}

function accessTo(value: unknown, part: string, older: string | null): Access {
  const level = field(value, `${part}_access_level`);
  if (level === "private") return "members";
  // What the host as a whole does not offer is off, whatever the project would allow.
  const isOn = older === null ? null : readFlag(field(value, older));
  if (level === "disabled" || isOn === false) return "nobody";
  return level === "enabled" || level === "public" || isOn === true ? "everybody" : "unknown";
}

/** Why nothing is asked of a part of a project; null where it may be asked. */
export function closedTo(access: Access): Reply<never> | null {
  if (access === "nobody") return { state: "absent", reason: "switched-off" };
  return access === "members" ? unavailable("not-permitted", "visible to members only") : null;
}
