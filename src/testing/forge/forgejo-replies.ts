import type { ForgeReplies } from "./replies.ts";

/** The address of the repository that the replies are of. */
export const FORGEJO_REPOSITORY = "https://codeberg.org/stadt/melder";

const API = "/api/v1/repos/stadt/melder";

/** A user as Forgejo shows one; observations must hold nothing of it. */
function user(login: string) {
  return {
    id: login.length,
    login,
    username: login,
    full_name: `Person ${login}`,
    email: `${login}@noreply.codeberg.org`,
    avatar_url: `https://codeberg.org/avatars/${login}`,
    is_admin: false,
  };
}

/** A repository as everybody sees it, with the given parts replaced. */
export function aForgejoRepository(parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 7,
    owner: user("stadt"),
    name: "melder",
    full_name: "stadt/melder",
    description: "Mängel melden",
    empty: false,
    private: false,
    mirror: false,
    html_url: FORGEJO_REPOSITORY,
    default_branch: "main",
    archived: false,
    created_at: "2024-01-01T08:00:00Z",
    has_issues: true,
    internal_tracker: { enable_time_tracker: true },
    has_pull_requests: true,
    has_releases: true,
    has_packages: true,
    has_actions: true,
    permissions: { admin: false, push: false, pull: true },
    ...parts,
  };
}

function issue(number: number, created_at: string, parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 1000 + number,
    number,
    user: user("anna"),
    title: "Etwas geht nicht",
    state: "open",
    comments: 0,
    created_at,
    updated_at: "2026-11-27T10:00:00Z",
    closed_at: null,
    pull_request: null,
    ...parts,
  };
}

function comment(place: string, login: string, created_at: string) {
  const isPull = place.startsWith("pulls/");
  const address = `${FORGEJO_REPOSITORY}/${place}`;
  return {
    id: 5,
    html_url: `${address}#issuecomment-5`,
    issue_url: isPull ? "" : address,
    pull_request_url: isPull ? address : "",
    user: user(login),
    body: "Danke, wir sehen uns das an.",
    created_at,
    updated_at: created_at,
  };
}

function pull(number: number, login: string, merged_at: string | null, comments = 0) {
  return {
    id: 500 + number,
    number,
    user: user(login),
    title: "Behebt etwas",
    state: "closed",
    comments,
    merged: merged_at !== null,
    merged_at,
    merged_by: user("bert"),
    created_at: "2026-06-01T08:00:00Z",
    updated_at: "2026-11-25T08:00:00Z",
  };
}

const review = (login: string, state: string) => ({ id: 3, user: user(login), state, body: "" });

function release(tag_name: string, published_at: string, parts: object = {}) {
  const author = user("bert");
  const more = { draft: false, prerelease: false, author, assets: [], ...parts };
  return {
    id: 4,
    tag_name,
    name: `Version ${tag_name}`,
    created_at: published_at,
    published_at,
    ...more,
  };
}

function version(name: string, type: string, created_at: string, full_name: string | null) {
  const repository = full_name === null ? null : { id: 7, full_name };
  return { id: 8, owner: user("stadt"), creator: user("bert"), repository, type, name, created_at };
}

const sha = (digit: string) => digit.repeat(40);

function commit(digit: string, created: string) {
  const author = { name: "Bert", email: "bert@example.org", date: created };
  return { sha: sha(digit), created, commit: { author, committer: author }, author: user("bert") };
}

const status = (state: string, total_count = 1) => ({ state, total_count, statuses: [] });

/** Everything that a run on 28 November 2026 asks of one repository, as of Forgejo 13. */
export const FORGEJO_REPLIES: ForgeReplies = {
  [API]: aForgejoRepository(),
  [`${API}/issues?type=issues`]: [
    issue(13, "2026-11-18T12:00:00Z"),
    issue(12, "2026-11-01T08:00:00Z", { comments: 2 }),
    issue(15, "2026-10-20T08:00:00Z", { user: user("renovate-bot") }),
    issue(14, "2026-10-01T00:00:00Z", { state: "closed", closed_at: "2026-10-02T00:00:00Z" }),
    issue(10, "2026-09-10T08:00:00Z", { pull_request: { merged: false } }),
    issue(2, "2025-10-01T00:00:00Z"),
  ],
  [`${API}/issues/comments`]: [
    comment("pulls/22", "renovate-bot", "2026-09-01T08:00:00Z"),
    comment("issues/12", "anna", "2026-11-01T09:00:00Z"),
    comment("issues/12", "bert", "2026-11-03T08:00:00Z"),
    comment("pulls/21", "anna", "2026-11-09T08:00:00Z"),
  ],
  [`${API}/pulls?state=closed&sort=recentupdate`]: [
    pull(21, "bert", "2026-11-10T08:00:00Z", 1),
    pull(22, "anna", "2026-10-10T08:00:00Z", 1),
    pull(23, "anna", "2026-09-01T09:00:00Z"),
    pull(24, "renovate-bot", "2026-08-10T08:00:00Z"),
    pull(25, "bert", null),
    pull(3, "anna", "2025-01-10T08:00:00Z"),
  ],
  [`${API}/pulls/22/reviews`]: [review("bert", "REQUEST_REVIEW"), review("bert", "APPROVED")],
  [`${API}/pulls/23/reviews`]: [
    review("anna", "COMMENT"),
    review("ci-bot", "APPROVED"),
    review("bert", "PENDING"),
  ],
  [`${API}/releases`]: [
    release("v3.0.0-rc1", "2026-11-26T08:00:00Z", { prerelease: true }),
    release("v2.1.0", "2026-11-20T08:00:00Z", { assets: [{ id: 1, name: "melder.deb" }] }),
    release("v9.9.9", "2026-11-19T08:00:00Z", { draft: true }),
    release("v2.0.0", "2026-03-01T08:00:00Z"),
  ],
  "/api/v1/packages/stadt": [
    version("melder", "container", "2026-11-20T09:00:00Z", "stadt/melder"),
    version("anderes", "container", "2026-11-20T08:30:00Z", "stadt/anderes"),
    version("einzeln", "npm", "2026-11-20T08:20:00Z", null),
    version("melder", "container", "2026-06-20T09:00:00Z", "stadt/melder"),
    version("melder", "npm", "2026-06-20T08:00:00Z", "stadt/melder"),
    version("alt", "npm", "2025-06-20T09:00:00Z", "stadt/melder"),
  ],
  [`${API}/commits?sha=main`]: [
    commit("a", "2026-11-27T08:00:00Z"),
    commit("b", "2026-11-26T08:00:00Z"),
    commit("c", "2026-11-25T10:00:00+02:00"),
    commit("d", "2026-11-24T08:00:00Z"),
    commit("e", "2025-11-24T08:00:00Z"),
  ],
  [`${API}/commits/${sha("a")}/status`]: status("pending"),
  [`${API}/commits/${sha("b")}/status`]: status("success"),
  [`${API}/commits/${sha("c")}/status`]: status("failure"),
  [`${API}/commits/${sha("d")}/status`]: status("", 0),
  [`${API}/branches/main`]: {
    name: "main",
    protected: true,
    effective_branch_protection_name: "ma*",
    commit: { id: sha("a"), author: { email: "bert@example.org" } },
  },
  [`${API}/branch_protections`]: [
    { rule_name: "release/*", enable_push: true, enable_force_push: true },
    { rule_name: "ma*", branch_name: "ma*", enable_push: false },
  ],
};
