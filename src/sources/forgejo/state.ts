import { field } from "../../sbom/value.ts";
import { readFlag } from "../fields.ts";
import { readBranch, readRepositoryPath, repositoryPath } from "../forge/address.ts";
import type { RepositoryState } from "../forge/forge.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { judgeJson } from "../http/read-json.ts";
import type { Reply } from "../source.ts";

export interface ForgejoRepository {
  /** Its address in the interface, where it is now. */
  readonly api: string;
  /** Such as `owner/name`. */
  readonly path: string;
  readonly state: RepositoryState;
  /** Whether a part is in use; null where an older version does not say it. */
  readonly uses: Readonly<Record<Part, boolean | null>>;
}

/** The parts of a repository that can be switched off. */
const PARTS = ["pull_requests", "releases", "packages"] as const;

export type Part = (typeof PARTS)[number];

/** A repository by the address of its page, also by one that it had before it moved. */
export async function readState(http: Http, address: string): Promise<Reply<ForgejoRepository>> {
  const [owner, name] = repositoryPath(address) ?? [];
  const path = readRepositoryPath(`${owner}/${name}`);
  if (name === undefined || path === null) return unavailable("refused", "no repository");
  const { origin } = new URL(address);
  const answer = await http.get(`${origin}/api/v1/repos/${path}`, { accept: "application/json" });
  const now = answer.state === "answered" ? new URL(answer.address).origin : origin;
  return judgeJson(answer, (value) => repositoryIn(value, now));
}

function repositoryIn(value: unknown, origin: string): ForgejoRepository | null {
  const path = readRepositoryPath(field(value, "full_name"));
  const isArchived = readFlag(field(value, "archived"));
  const hasIssues = readFlag(field(value, "has_issues"));
  if (path === null || isArchived === null || hasIssues === null) return null;
  const isElsewhere = (field(value, "external_tracker") ?? null) !== null;
  const uses = PARTS.map((part) => [part, readFlag(field(value, `has_${part}`))] as const);
  return {
    api: `${origin}/api/v1/repos/${path}`,
    path,
    state: {
      address: `${origin}/${path}`,
      isArchived: { state: "value", value: isArchived },
      defaultBranch: branchIn(value),
      hasIssues: { state: "value", value: hasIssues && !isElsewhere },
    },
    uses: Object.fromEntries(uses) as Record<Part, boolean | null>,
  };
}

function branchIn(value: unknown): Reply<string> {
  if (field(value, "empty") === true) return { state: "absent", reason: "nothing-to-measure" };
  const branch = readBranch(field(value, "default_branch"));
  return branch === null
    ? unavailable("not-understood", "no name of a branch")
    : { state: "value", value: branch };
}
