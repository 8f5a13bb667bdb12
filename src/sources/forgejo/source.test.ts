import { describe, expect, test } from "vitest";
import {
  aForgejoRepository,
  FORGEJO_REPLIES,
  FORGEJO_REPOSITORY,
} from "../../testing/forge/forgejo-replies.ts";
import { observing } from "../../testing/forge/observing.ts";
import { refusal } from "../../testing/forge/replies.ts";
import { toldBy } from "../../testing/forge/told.ts";
import { anEdge, json } from "../../testing/http/an-edge.ts";
import { createFindForge } from "../forge-kind.ts";
import { createHttp } from "../http/http.ts";
import { createForgejoSource } from "./source.ts";

const API = "/api/v1/repos/stadt/melder";
const { observe, told } = observing(createForgejoSource, FORGEJO_REPLIES, FORGEJO_REPOSITORY);

describe("a repository on Forgejo", () => {
  test("says everything that there is to say", async () => {
    expect(await told()).toEqual({
      "forge/archived": false,
      "forge/moved-to": "nothing-to-measure",
      "forge/default-branch": "main",
      "forge/issues-enabled": true,
      // Three of persons: answered after two days, unanswered for ten, closed by nobody knows whom.
      "forge/issues-opened": 3,
      "forge/issue-reaction": 6,
      "forge/merge-requests": 3,
      "forge/reviewed-merge-requests": 2,
      "forge/releases": 2,
      "forge/latest-release": "v2.1.0",
      "forge/latest-release-date": "2026-11-20",
      // An image, a package and a release with a file.
      "forge/packages": 3,
      "forge/ci-runs": 2,
      "forge/successful-ci-runs": 1,
      "forge/branch-protected": true,
      "forge/force-push-allowed": false,
    });
  });

  test("nothing of persons leaves the source", async () => {
    const { result } = await observe();
    expect(JSON.stringify(result)).not.toMatch(/anna|bert|renovate|Person|avatars|@/u);
    expect(JSON.stringify(FORGEJO_REPLIES)).toMatch(/anna.*@example\.org/u);
  });

  test("is asked few questions, those for comments twice because the windows differ", async () => {
    const { asked } = await observe();
    const addresses = asked.map(({ href }) => href);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBe(16);
    const since = asked.flatMap(({ searchParams }) => searchParams.get("since") ?? []);
    expect(since).toEqual(["2026-08-28T00:00:00Z", "2026-08-28T00:00:00Z", "2026-05-29T00:00:00Z"]);
  });

  test("evidence leads to pages for people, signed with what the host runs", async () => {
    const { result } = await observe();
    const pages = result.observations.map(({ evidence }) => evidence?.url);
    expect(new Set(pages)).toEqual(
      new Set([
        FORGEJO_REPOSITORY,
        `${FORGEJO_REPOSITORY}/issues`,
        `${FORGEJO_REPOSITORY}/pulls?state=closed`,
        `${FORGEJO_REPOSITORY}/releases`,
        `${FORGEJO_REPOSITORY}/packages`,
        `${FORGEJO_REPOSITORY}/commits`,
      ]),
    );
    const version = {
      "/api/v4/version": refusal(404, "x"),
      "/api/v1/version": { version: "1.25.0" },
    };
    const gitea = await observe(version, "https://git.example.org/stadt/melder");
    const tools = [result, gitea.result].map(({ observations }) => observations[0]?.source);
    expect(tools).toEqual([
      { tool: "Forgejo", version: "v1" },
      { tool: "Gitea", version: "v1" },
    ]);
  });

  test("an address with .git, or of a page inside, is the same repository", async () => {
    for (const end of [".git", "/", "/src/branch/main/docs", "/issues"]) {
      expect(await told({}, FORGEJO_REPOSITORY + end)).toMatchObject({ "forge/issues-opened": 3 });
    }
  });

  test("one that moved is found by its old address and says where it is", async () => {
    const location = API;
    const moved = new Response(null, { status: 307, headers: { location } });
    const changed = { "/api/v1/repos/alt/melder": moved };
    expect(await told(changed, "https://codeberg.org/alt/melder")).toMatchObject({
      "forge/moved-to": FORGEJO_REPOSITORY,
      "forge/issues-opened": 3,
    });
  });

  test("one that is archived says so", async () => {
    const changed = { [API]: aForgejoRepository({ archived: true }) };
    expect(await told(changed)).toMatchObject({ "forge/archived": true });
  });
});

describe("a guest", () => {
  const guest = {
    [`${API}/branch_protections`]: refusal(401, "token is required"),
    "/api/v1/packages/stadt": refusal(401, "token is required"),
  };

  test("is not shown rules for branches, nor packages, which is not a no", async () => {
    expect(await told(guest)).toEqual({
      ...(await told()),
      "forge/force-push-allowed": "? not-permitted",
      "forge/packages": 1,
    });
    expect(await told({ ...guest, [`${API}/releases`]: [] })).toMatchObject({
      "forge/packages": "? not-permitted",
    });
  });

  test("learns nothing of a repository that is hidden or gone", async () => {
    const { result } = await observe({ [API]: refusal(404, "Not Found") });
    expect(toldBy(result)).toEqual({ everything: "? not-found" });
  });
});

describe("what a repository does not use", () => {
  test("is switched off and not asked for", async () => {
    const off = {
      has_issues: false,
      has_pull_requests: false,
      has_releases: false,
      has_packages: false,
    };
    const { result, asked } = await observe({ [API]: aForgejoRepository(off) });
    expect(toldBy(result)).toMatchObject({
      "forge/issues-enabled": false,
      "forge/issues-opened": "switched-off",
      "forge/merge-requests": "switched-off",
      "forge/releases": "switched-off",
      "forge/packages": "switched-off",
    });
    const paths = asked.map(({ pathname }) => pathname).join(" ");
    expect(paths).not.toMatch(/issues|pulls|releases|packages/u);
  });

  test("an issue tracker elsewhere is none here", async () => {
    const external_tracker = { external_tracker_url: "https://issues.example.org" };
    const { result } = await observe({ [API]: aForgejoRepository({ external_tracker }) });
    expect(toldBy(result)).toMatchObject({
      "forge/issues-enabled": false,
      "forge/issue-reaction": "switched-off",
    });
  });

  test("older versions do not say of every part whether it is in use", async () => {
    const unsaid = { has_releases: undefined, has_packages: undefined };
    expect(await told({ [API]: aForgejoRepository(unsaid) })).toEqual(await told());
  });
});

describe("a repository in which nothing happens", () => {
  const quiet = {
    [`${API}/issues?type=issues`]: [],
    [`${API}/pulls?state=closed&sort=recentupdate`]: [],
    [`${API}/releases`]: [],
    "/api/v1/packages/stadt": [],
    [`${API}/commits?sha=main`]: [],
  };

  test("has zeros, and nobody is asked for comments on nothing", async () => {
    const { result, asked } = await observe(quiet);
    expect(toldBy(result)).toMatchObject({
      "forge/issues-opened": 0,
      "forge/issue-reaction": "nothing-to-measure",
      "forge/merge-requests": 0,
      "forge/reviewed-merge-requests": "nothing-to-measure",
      "forge/latest-release": "nothing-to-measure",
      "forge/packages": 0,
      "forge/ci-runs": 0,
    });
    expect(asked.map(({ pathname }) => pathname)).not.toContain(`${API}/issues/comments`);
  });

  test("without a commit has no branch", async () => {
    const changed = { ...quiet, [API]: aForgejoRepository({ empty: true }) };
    expect(await told(changed)).toMatchObject({
      "forge/default-branch": "nothing-to-measure",
      "forge/branch-protected": "nothing-to-measure",
    });
  });
});

describe("hosts", () => {
  test("one that runs something else, or does not answer, is left to others", async () => {
    const somewhere = "https://git.example.org/stadt/melder";
    const gitlab = { "/api/v4/version": refusal(401, "401 Unauthorized") };
    expect(await told(gitlab, somewhere)).toEqual({});
    expect(await told({ "/api/v4/version": json(0, { status: 502 }) }, somewhere)).toEqual({});
  });

  test.each([
    ["https://codeberg.org/a/b", true],
    ["https://git.example.org/a/b", true],
    ["https://codeberg.org/a", false],
    ["https://github.com/a/b", false],
    ["https://gitlab.com/a/b", false],
  ])("%s may be a repository: %s", (repository, expected) => {
    const http = createHttp(anEdge(() => undefined).edge);
    const source = createForgejoSource(http, createFindForge(http));
    expect(source.appliesTo({ id: "a", repository, reports: [] })).toBe(expected);
  });
});
