import { describe, expect, test } from "vitest";
import {
  aGitlabProject,
  aGuestsProject,
  GITLAB_PROJECT,
  GITLAB_REPLIES,
} from "../../testing/forge/gitlab-replies.ts";
import { observing } from "../../testing/forge/observing.ts";
import { refusal } from "../../testing/forge/replies.ts";
import { toldBy } from "../../testing/forge/told.ts";
import { anEdge, json } from "../../testing/http/an-edge.ts";
import { SCANS_MISSING, SCANS_NOTE, scanBytes } from "../../testing/scans.ts";
import { createFindForge } from "../forge-kind.ts";
import { createHttp } from "../http/http.ts";
import { createGitlabSource } from "./source.ts";

const API = "/api/v4/projects/7";
const PROJECT = "/api/v4/projects/verwaltung%2Ffach%2Fantrag";
const { observe, told } = observing(createGitlabSource, GITLAB_REPLIES, GITLAB_PROJECT);

describe("a project on GitLab", () => {
  test("says everything that there is to say", async () => {
    expect(await told()).toEqual({
      "forge/archived": false,
      "forge/moved-to": "nothing-to-measure",
      "forge/default-branch": "main",
      "forge/issues-enabled": true,
      // Three of persons: answered after two days, unanswered for ten, closed by somebody else after one.
      "forge/issues-opened": 3,
      "forge/issue-reaction": 4.3,
      "forge/merge-requests": 3,
      "forge/reviewed-merge-requests": 2,
      "forge/releases": 1,
      "forge/latest-release": "v2.1.0",
      "forge/latest-release-date": "2026-11-20",
      // Two packages, an image and a release with a file.
      "forge/packages": 4,
      "forge/ci-runs": 3,
      "forge/successful-ci-runs": 2,
      "forge/branch-protected": true,
      "forge/force-push-allowed": false,
    });
  });

  test("nothing of persons leaves the source", async () => {
    const { result } = await observe();
    const said = JSON.stringify(result);
    expect(said).not.toMatch(/anna|bert|renovate|besitzerin|contact\+|uploads|@/u);
    expect(JSON.stringify(GITLAB_REPLIES)).toMatch(/anna.*@example\.org/u);
  });

  test("is asked few questions, each once", async () => {
    const { asked } = await observe();
    const addresses = asked.map(({ href }) => href);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBe(14);
  });

  test("is asked for what happened in the windows", async () => {
    const { asked } = await observe();
    const query = (path: string, name: string) =>
      asked.find(({ pathname }) => pathname === API + path)?.searchParams.get(name);
    expect(query("/issues", "created_after")).toBe("2026-08-28T00:00:00Z");
    expect(query("/merge_requests", "updated_after")).toBe("2026-05-29T00:00:00Z");
    expect(query("/events", "after")).toBe("2026-05-28");
    expect(query("/issues", "confidential")).toBe("false");
  });

  test("evidence leads to pages for people", async () => {
    const { result } = await observe();
    const pages = result.observations.map(({ evidence }) => evidence?.url);
    expect(new Set(pages)).toEqual(
      new Set([
        GITLAB_PROJECT,
        `${GITLAB_PROJECT}/-/issues`,
        `${GITLAB_PROJECT}/-/merge_requests?state=merged`,
        `${GITLAB_PROJECT}/-/releases`,
        `${GITLAB_PROJECT}/-/packages`,
        `${GITLAB_PROJECT}/-/pipelines`,
      ]),
    );
  });

  test("an address with .git, or of a page inside, is the same project", async () => {
    for (const end of [".git", "/", "/-/tree/main/docs"]) {
      expect(await told({}, GITLAB_PROJECT + end)).toMatchObject({ "forge/issues-opened": 3 });
    }
  });

  test("one that moved is found by its old address and says where it is", async () => {
    const location = "https://gitlab.com/api/v4/projects/7";
    const moved = new Response(null, { status: 301, headers: { location } });
    const changed = { "/api/v4/projects/alt%2Fantrag": moved, [API]: aGitlabProject() };
    expect(await told(changed, "https://gitlab.com/alt/antrag")).toMatchObject({
      "forge/moved-to": GITLAB_PROJECT,
      "forge/issues-opened": 3,
    });
  });

  test("one that moved to another host is asked there", async () => {
    const location = `https://code.example.org${API}`;
    const moved = new Response(null, { status: 301, headers: { location } });
    const { asked, result } = await observe({ [PROJECT]: moved, [API]: aGitlabProject() });
    expect(toldBy(result)["forge/moved-to"]).toBe(
      "https://code.example.org/verwaltung/fach/antrag",
    );
    expect(new Set(asked.slice(1).map(({ host }) => host))).toEqual(new Set(["code.example.org"]));
  });

  test("one that is archived says so", async () => {
    const changed = { [PROJECT]: aGitlabProject({ archived: true }) };
    expect(await told(changed)).toMatchObject({ "forge/archived": true });
  });
});

describe("a guest", () => {
  const guest = {
    [PROJECT]: aGuestsProject(),
    [`${API}/protected_branches`]: refusal(401, "401 Unauthorized"),
    [`${API}/registry/repositories`]: refusal(403, "403 Forbidden"),
  };

  test("is not shown settings, which is not a no; everything else is", async () => {
    expect(await told(guest)).toEqual({
      ...(await told()),
      "forge/archived": "? not-permitted",
      "forge/issues-enabled": "? not-permitted",
      "forge/force-push-allowed": "? not-permitted",
      "forge/packages": 3,
    });
  });

  test("does not know of packages where those that are visible are none", async () => {
    const none = { [`${API}/packages`]: [], [`${API}/releases`]: [] };
    expect(await told({ ...guest, ...none })).toMatchObject({
      "forge/packages": "? not-permitted",
    });
  });

  test("learns nothing of a project that is hidden or gone", async () => {
    const { result } = await observe({ [PROJECT]: refusal(404, "404 Project Not Found") });
    expect(result).toEqual({
      observations: [],
      absent: [],
      unavailable: [{ source: "gitlab", reason: "not-found", detail: "404", url: GITLAB_PROJECT }],
    });
  });
});

describe("what a project does not use", () => {
  test("is switched off and not asked for", async () => {
    const off = {
      issues_access_level: "disabled",
      merge_requests_access_level: "disabled",
      builds_access_level: "disabled",
      releases_access_level: "disabled",
      packages_enabled: false,
      container_registry_access_level: "disabled",
    };
    const { result, asked } = await observe({ [PROJECT]: aGitlabProject(off) });
    expect(toldBy(result)).toMatchObject({
      "forge/issues-enabled": false,
      "forge/issues-opened": "switched-off",
      "forge/issue-reaction": "switched-off",
      "forge/merge-requests": "switched-off",
      "forge/reviewed-merge-requests": "switched-off",
      "forge/releases": "switched-off",
      "forge/latest-release": "switched-off",
      "forge/packages": "switched-off",
      "forge/ci-runs": "switched-off",
      "forge/successful-ci-runs": "switched-off",
      "forge/branch-protected": true,
    });
    expect(asked).toHaveLength(3);
  });

  test("or shows to members only is not known", async () => {
    const hidden = {
      issues_access_level: "private",
      merge_requests_access_level: "private",
      builds_access_level: "private",
    };
    expect(await told({ [PROJECT]: aGitlabProject(hidden) })).toMatchObject({
      "forge/issues-enabled": false,
      "forge/merge-requests": "? not-permitted",
      "forge/ci-runs": "? not-permitted",
    });
  });

  test("older versions say it in other words", async () => {
    const older = aGitlabProject({ issues_enabled: false, issues_access_level: undefined });
    expect(await told({ [PROJECT]: older })).toMatchObject({ "forge/issues-enabled": false });
  });
});

describe("a project in which nothing happens", () => {
  const lists = ["issues", "merge_requests?state=merged", "releases", "packages"];
  const quiet = {
    ...Object.fromEntries(
      [...lists, "registry/repositories", "pipelines?ref=main"].map((list) => [
        `${API}/${list}`,
        [],
      ]),
    ),
  };

  test("has zeros, and nobody is asked for comments on nothing", async () => {
    const { result, asked } = await observe(quiet);
    expect(toldBy(result)).toMatchObject({
      "forge/issues-opened": 0,
      "forge/issue-reaction": "nothing-to-measure",
      "forge/merge-requests": 0,
      "forge/reviewed-merge-requests": "nothing-to-measure",
      "forge/releases": 0,
      "forge/latest-release": "nothing-to-measure",
      "forge/packages": 0,
      "forge/ci-runs": 0,
      "forge/successful-ci-runs": "nothing-to-measure",
    });
    expect(asked.map(({ pathname }) => pathname)).not.toContain(`${API}/events`);
  });

  test("without a commit has no branch", async () => {
    const changed = { ...quiet, [PROJECT]: aGitlabProject({ empty_repo: true }) };
    expect(await told(changed)).toMatchObject({
      "forge/default-branch": "nothing-to-measure",
      "forge/ci-runs": "nothing-to-measure",
      "forge/branch-protected": "nothing-to-measure",
    });
  });
});

describe("hosts", () => {
  const somewhere = "https://git.example.org/verwaltung/fach/antrag";

  test("an unknown host is asked whether it is a GitLab", async () => {
    const version = { "/api/v4/version": refusal(401, "401 Unauthorized") };
    expect(await told(version, somewhere)).toMatchObject({ "forge/issues-opened": 3 });
  });

  test("one that runs something else is left to others", async () => {
    const nobody = {
      "/api/v4/version": refusal(404, "x"),
      "/api/v1/version": { version: "1.25.0" },
    };
    expect(await told(nobody, somewhere)).toEqual({});
    expect(await told({ ...nobody, "/api/v1/version": refusal(404, "x") }, somewhere)).toEqual({});
  });

  test("one that does not answer is named", async () => {
    const { result } = await observe({ "/api/v4/version": json(0, { status: 502 }) }, somewhere);
    expect(result.unavailable).toEqual([
      { source: "gitlab", reason: "server-error", detail: "502", url: somewhere },
    ]);
  });

  test.each([
    ["https://gitlab.com/a/b/c/d", true],
    ["https://git.example.org/a/b", true],
    ["https://gitlab.com/a", false],
    ["https://github.com/a/b", false],
    ["https://codeberg.org/a/b", false],
    ["ssh://git@gitlab.com/a/b", false],
  ])("%s may be a project: %s", (repository, expected) => {
    const http = createHttp(anEdge(() => undefined).edge);
    const source = createGitlabSource(http, createFindForge(http));
    expect(source.appliesTo({ id: "a", repository, reports: [] })).toBe(expected);
  });
});

describe.skipIf(SCANS_MISSING)(`recorded replies of GitLab${SCANS_NOTE}`, () => {
  const read = (name: string) =>
    JSON.parse(new TextDecoder().decode(scanBytes(`api-gitlab/gitlab4j_${name}.json`)));

  test("are understood", async () => {
    const branch = read("branch");
    const project = read("project");
    const changed = {
      [PROJECT]: project,
      "/api/v4/projects/3/issues": [],
      "/api/v4/projects/3/releases": [],
      "/api/v4/projects/3/packages": read("packages"),
      "/api/v4/projects/3/pipelines?ref=master": [read("pipeline")],
      "/api/v4/projects/3/repository/branches/master": branch,
      "/api/v4/projects/3/protected_branches": [{ name: "master", allow_force_push: false }],
    };
    expect(await told(changed)).toMatchObject({
      "forge/archived": false,
      "forge/moved-to": "https://gitlab.com/diaspora/diaspora-project-site",
      "forge/default-branch": "master",
      "forge/issues-enabled": true,
      "forge/merge-requests": "switched-off",
      "forge/packages": 0,
      "forge/ci-runs": 0,
      "forge/branch-protected": true,
    });
  });

  test("a merge request too", async () => {
    const request = { ...read("merge-request"), merged_at: "2026-11-03T17:23:34Z" };
    const updated = { ...request, updated_at: "2026-11-03T17:23:34Z" };
    const changed = { [`${API}/merge_requests?state=merged`]: [updated] };
    expect(await told(changed)).toMatchObject({ "forge/merge-requests": 1 });
  });
});
