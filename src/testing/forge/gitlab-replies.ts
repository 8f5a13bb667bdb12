import type { ForgeReplies } from "./replies.ts";

/** The address of the project that the replies are of. */
export const GITLAB_PROJECT = "https://gitlab.com/verwaltung/fach/antrag";

const API = "/api/v4/projects/7";

/** A user as GitLab shows one; observations must hold nothing of it. */
function user(username: string) {
  return {
    id: username.length,
    username,
    name: `Person ${username}`,
    state: "active",
    avatar_url: `https://gitlab.com/uploads/${username}.png`,
    web_url: `https://gitlab.com/${username}`,
  };
}

/** A project as a user of the host sees it, with the given parts replaced. */
export function aGitlabProject(parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 7,
    description: "Anträge ohne Papier",
    path: "antrag",
    path_with_namespace: "verwaltung/fach/antrag",
    created_at: "2024-01-01T08:00:00.000Z",
    default_branch: "main",
    web_url: GITLAB_PROJECT,
    empty_repo: false,
    archived: false,
    visibility: "public",
    owner: user("besitzerin"),
    issues_enabled: true,
    issues_access_level: "enabled",
    merge_requests_access_level: "enabled",
    builds_access_level: "enabled",
    releases_access_level: "enabled",
    packages_enabled: true,
    container_registry_enabled: true,
    container_registry_access_level: "enabled",
    public_jobs: true,
    service_desk_address: "contact+antrag@incoming.gitlab.com",
    ...parts,
  };
}

/** What anybody sees of it without a token. */
export function aGuestsProject() {
  const { id, path_with_namespace, default_branch, web_url } = aGitlabProject();
  return { id, path_with_namespace, default_branch, web_url, star_count: 3 };
}

function issue(iid: number, created_at: string, parts: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 1000 + iid,
    iid,
    title: "Etwas geht nicht",
    state: "opened",
    created_at,
    updated_at: "2026-11-27T10:00:00.000Z",
    closed_at: null,
    closed_by: null,
    author: user("anna"),
    issue_type: "issue",
    user_notes_count: 0,
    confidential: false,
    ...parts,
  };
}

function note(type: string, iid: number, username: string, created_at: string, system = false) {
  return {
    id: 1,
    action_name: "commented on",
    target_type: "Note",
    author_id: 3,
    created_at,
    note: {
      id: 5,
      body: "Danke, wir sehen uns das an.",
      author: user(username),
      created_at,
      system,
      internal: false,
      noteable_type: type,
      noteable_iid: iid,
    },
    author: user(username),
    author_username: username,
  };
}

function approval(target_iid: number, username: string, created_at: string) {
  const author = user(username);
  const target_type = "MergeRequest";
  return {
    id: 2,
    action_name: "approved",
    target_type,
    target_iid,
    created_at,
    author,
    author_username: username,
  };
}

function merged(iid: number, username: string, merged_at: string, user_notes_count = 0) {
  return {
    id: 500 + iid,
    iid,
    state: "merged",
    title: "Behebt etwas",
    author: user(username),
    merged_by: user("bert"),
    created_at: "2026-08-01T08:00:00.000Z",
    updated_at: "2026-11-25T08:00:00.000Z",
    merged_at,
    user_notes_count,
    upvotes: 4,
  };
}

function release(tag_name: string, released_at: string, links: readonly unknown[] = []) {
  const sources = [{ format: "zip", url: `${GITLAB_PROJECT}/-/archive/${tag_name}.zip` }];
  return {
    tag_name,
    name: `Version ${tag_name}`,
    created_at: released_at,
    released_at,
    author: user("bert"),
    commit: { author_name: "Bert", author_email: "bert@example.org" },
    assets: { count: links.length + 1, sources, links },
  };
}

const pipeline = (status: string, created_at: string) => ({
  id: 9,
  ref: "main",
  sha: "a91957a858320c0e17f3a0eca7cfacbff50ea29a",
  status,
  source: "push",
  created_at,
  updated_at: created_at,
});

/** Everything that a run on 28 November 2026 asks of one project, as of GitLab 18. */
export const GITLAB_REPLIES: ForgeReplies = {
  "/api/v4/projects/verwaltung%2Ffach%2Fantrag": aGitlabProject(),
  [`${API}/issues`]: [
    issue(13, "2026-11-18T12:00:00.000Z"),
    issue(12, "2026-11-01T08:00:00.000Z", { user_notes_count: 2 }),
    issue(15, "2026-10-20T08:00:00.000Z", { author: user("project_7_bot_0a1b") }),
    issue(16, "2026-10-10T08:00:00.000Z", { issue_type: "task" }),
    issue(14, "2026-10-01T00:00:00.000Z", {
      state: "closed",
      closed_at: "2026-10-02T00:00:00.000Z",
      closed_by: user("bert"),
    }),
  ],
  [`${API}/events?action=commented`]: [
    note("MergeRequest", 33, "project_7_bot_0a1b", "2026-11-20T08:00:00.000Z"),
    note("Commit", 0, "bert", "2026-11-10T08:00:00.000Z"),
    note("MergeRequest", 31, "anna", "2026-11-09T08:00:00.000Z"),
    note("Issue", 12, "bert", "2026-11-03T08:00:00.000Z"),
    note("MergeRequest", 12, "bert", "2026-11-02T08:00:00.000Z"),
    note("Issue", 12, "bert", "2026-11-01T10:00:00.000Z", true),
    note("Issue", 12, "anna", "2026-11-01T09:00:00.000Z"),
  ],
  [`${API}/events?action=approved`]: [
    approval(32, "bert", "2026-10-09T08:00:00.000Z"),
    approval(33, "anna", "2026-09-01T08:00:00.000Z"),
  ],
  [`${API}/merge_requests?state=merged`]: [
    merged(31, "bert", "2026-11-10T08:00:00.000Z", 1),
    merged(32, "anna", "2026-10-10T08:00:00.000Z"),
    merged(33, "anna", "2026-09-01T09:00:00.000Z", 1),
    merged(34, "renovate-bot", "2026-08-10T08:00:00.000Z"),
    merged(3, "anna", "2025-01-10T08:00:00.000Z"),
  ],
  [`${API}/releases`]: [
    release("v3.0.0", "2027-02-01T08:00:00.000Z"),
    release("v2.1.0", "2026-11-20T08:00:00.000Z", [{ id: 1, name: "antrag.deb" }]),
    release("v2.0.0", "2026-03-01T08:00:00.000Z"),
  ],
  [`${API}/packages`]: [
    {
      id: 3,
      name: "@fach/antrag",
      version: "2.1.0",
      package_type: "npm",
      created_at: "2026-11-20T09:00:00.000Z",
    },
    {
      id: 2,
      name: "org/fach/antrag",
      version: "2.1.0",
      package_type: "maven",
      created_at: "2026-11-20T08:30:00.000Z",
    },
    {
      id: 1,
      name: "@fach/antrag",
      version: "2.0.1",
      package_type: "npm",
      created_at: "2026-06-20T09:00:00.000Z",
    },
    {
      id: 0,
      name: "alt",
      version: "1.0.0",
      package_type: "npm",
      created_at: "2025-06-20T09:00:00.000Z",
    },
  ],
  [`${API}/registry/repositories`]: [
    { id: 40, name: "", path: "verwaltung/fach/antrag", created_at: "2024-05-01T08:00:00.000Z" },
    {
      id: 41,
      name: "leer",
      path: "verwaltung/fach/antrag/leer",
      created_at: "2024-06-01T08:00:00.000Z",
    },
  ],
  [`${API}/registry/repositories/40/tags`]: [{ name: "2.9.0" }, { name: "2.10.0" }],
  [`${API}/registry/repositories/40/tags/2.10.0`]: {
    name: "2.10.0",
    created_at: "2026-11-20T08:10:00.000+00:00",
  },
  [`${API}/registry/repositories/41/tags`]: [],
  [`${API}/pipelines?ref=main`]: [
    pipeline("success", "2026-11-27T08:00:00.000Z"),
    pipeline("canceled", "2026-11-26T08:00:00.000Z"),
    pipeline("failed", "2026-11-25T08:00:00.000Z"),
    pipeline("success", "2026-11-24T08:00:00.000Z"),
  ],
  [`${API}/repository/branches/main`]: {
    name: "main",
    protected: true,
    default: true,
    commit: { id: "7b5c3cc8be40ee161ae89a06bba6229da1032a0c", author_email: "bert@example.org" },
  },
  [`${API}/protected_branches`]: [
    { id: 1, name: "release/*", allow_force_push: true },
    { id: 2, name: "main", allow_force_push: false },
  ],
};
