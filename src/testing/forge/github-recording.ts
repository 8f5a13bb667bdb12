import { HERE, type Recorded, type Recording } from "./server.ts";

const BASE = "/repos/city/parkplan";

const user = (login: string, type = "User") => ({ login, id: 1, type, site_admin: false });

function issue(number: number, parts: Readonly<Record<string, unknown>> = {}) {
  return {
    number,
    user: user("citizen"),
    state: "open",
    created_at: "2026-11-10T00:00:00Z",
    updated_at: "2026-11-12T00:00:00Z",
    closed_at: null,
    author_association: "NONE",
    ...parts,
  };
}

function comment(number: number, login: string, association: string, at: string) {
  return {
    issue_url: `${HERE}${BASE}/issues/${number}`,
    user: user(login, login.endsWith("[bot]") ? "Bot" : "User"),
    author_association: association,
    created_at: at,
  };
}

function pull(number: number, login: string, merged: string | null) {
  return { number, user: user(login), updated_at: "2026-11-01T00:00:00Z", merged_at: merged };
}

const page2 = { link: `<${HERE}${BASE}/issues?page=2>; rel="next"` };
const release = (tag: string, published: string, more = {}) => ({
  tag_name: tag,
  draft: false,
  prerelease: false,
  published_at: published,
  assets: [],
  ...more,
});

/**
 * A repository of a city in the shape that GitHub answers in: two issues of citizens (one answered after two days,
 * one after four, and a bot's), three merged pull requests (two of them looked at), and so on.
 */
export const GITHUB_RECORDING: Recording = {
  [BASE]: {
    body: {
      name: "parkplan",
      full_name: "city/parkplan",
      owner: { ...user("city"), type: "Organization" },
      html_url: "https://github.com/city/parkplan",
      archived: false,
      default_branch: "main",
      has_issues: true,
      license: null,
    },
  },
  [`${BASE}/issues`]: {
    headers: page2,
    body: [issue(9), issue(8, { pull_request: { url: "" } }), issue(7, { user: user("x", "Bot") })],
  },
  [`${BASE}/issues?page=2`]: {
    body: [issue(6, { closed_at: "2026-11-14T00:00:00Z", closed_by: user("clerk") })],
  },
  [`${BASE}/issues/comments`]: {
    body: [
      comment(9, "clerk", "MEMBER", "2026-11-12T00:00:00Z"),
      comment(9, "passer-by", "NONE", "2026-11-10T02:00:00Z"),
      comment(9, "stale[bot]", "NONE", "2026-11-10T01:00:00Z"),
    ],
  },
  [`${BASE}/pulls`]: {
    body: [
      pull(5, "clerk", "2026-10-30T00:00:00Z"),
      pull(4, "clerk", "2026-10-20T00:00:00Z"),
      pull(3, "other", "2026-10-10T00:00:00Z"),
      pull(2, "other", null),
      pull(1, "dependabot[bot]", "2026-10-09T00:00:00Z"),
    ],
  },
  "/search/issues": {
    body: { total_count: 1, incomplete_results: false, items: [{ number: 5 }] },
  },
  [`${BASE}/pulls/comments`]: {
    body: [
      { ...comment(4, "clerk", "MEMBER", "2026-10-19T00:00:00Z"), issue_url: undefined },
      comment(3, "clerk", "MEMBER", "2026-10-09T00:00:00Z"),
    ].map((one) => ({ ...one, pull_request_url: one.issue_url ?? `${HERE}${BASE}/pulls/4` })),
  },
  [`${BASE}/releases`]: {
    body: [
      release("v1.2.0", "2026-11-05T00:00:00Z", { assets: [{ name: "parkplan.zip" }] }),
      release("v1.1.9-rc1", "2026-09-05T00:00:00Z", { prerelease: true }),
      release("v1.0.0", "2025-01-05T00:00:00Z"),
      release("v9", "2026-11-06T00:00:00Z", { draft: true, published_at: null }),
    ],
  },
  "/orgs/city/packages?package_type=container": {
    body: [
      {
        name: "parkplan",
        updated_at: "2026-11-05T00:00:00Z",
        repository: { full_name: "City/Parkplan" },
      },
      {
        name: "old",
        updated_at: "2024-11-05T00:00:00Z",
        repository: { full_name: "city/parkplan" },
      },
      {
        name: "other",
        updated_at: "2026-11-05T00:00:00Z",
        repository: { full_name: "city/other" },
      },
    ],
  },
  "/orgs/city/packages": { body: [] },
  [`${BASE}/actions/runs?status=success`]: { body: { total_count: 40, workflow_runs: [] } },
  [`${BASE}/actions/runs?status=failure`]: { body: { total_count: 2, workflow_runs: [] } },
  [`${BASE}/branches/main`]: { body: { name: "main", protected: true } },
  [`${BASE}/rules/branches/main`]: { body: [{ type: "deletion" }, { type: "non_fast_forward" }] },
  [`${BASE}/security-advisories`]: { body: [advisory("critical"), advisory("low")] },
};

function advisory(severity: string) {
  return {
    severity,
    created_at: "2026-11-03T12:00:00Z",
    published_at: "2026-11-06T00:00:00Z",
    vulnerabilities: [{ patched_versions: "1.2.0" }],
  };
}

/** The same with other replies in some places. */
export function githubWith(parts: Readonly<Record<string, Recorded>>): Recording {
  const placed = Object.entries(parts).map(([path, reply]) => [path.replace(/^~/u, BASE), reply]);
  return { ...GITHUB_RECORDING, ...Object.fromEntries(placed) };
}
