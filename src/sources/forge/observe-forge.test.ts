import { describe, expect, test } from "vitest";
import {
  A_KIND,
  aComment,
  aForgeRepository,
  aMergeRequest,
  anIssue,
  aRelease,
  aRepositoryState,
  FORBIDDEN,
  value,
} from "../../testing/forge/a-repository.ts";
import { toldBy } from "../../testing/forge/told.ts";
import { vetResult } from "../refresh/vet.ts";
import type { ForgeRepository } from "./forge.ts";
import { observeForge } from "./observe-forge.ts";

const NOW = "2026-11-28T12:00:00Z";
const ADDRESS = "https://git.example.org/a/b";

async function observe(parts: Partial<ForgeRepository> = {}, asked = ADDRESS) {
  return observeForge(A_KIND, asked, aForgeRepository(parts), NOW);
}

async function told(parts: Partial<ForgeRepository> = {}, asked?: string) {
  return toldBy(await observe(parts, asked));
}

describe("what a forge says of a repository", () => {
  test("a quiet repository: zeros where there was something to count, else nothing to measure", async () => {
    expect(await told()).toEqual({
      "forge/archived": false,
      "forge/moved-to": "nothing-to-measure",
      "forge/default-branch": "main",
      "forge/issues-enabled": true,
      "forge/issues-opened": 0,
      "forge/issue-reaction": "nothing-to-measure",
      "forge/merge-requests": 0,
      "forge/reviewed-merge-requests": "nothing-to-measure",
      "forge/releases": 0,
      "forge/latest-release": "nothing-to-measure",
      "forge/latest-release-date": "nothing-to-measure",
      "forge/packages": 0,
      "forge/critical-fix-time": "nothing-to-measure",
      "forge/ci-runs": 0,
      "forge/successful-ci-runs": "nothing-to-measure",
      "forge/branch-protected": false,
      "forge/force-push-allowed": true,
    });
  });

  test("an observation says what, when, in which window, who says so and where to look", async () => {
    const { observations } = await observe();
    expect(observations.find(({ fact }) => fact === "forge/merge-requests")).toEqual({
      fact: "forge/merge-requests",
      value: 0,
      unit: "merge-requests",
      window: { from: "2026-05-29", to: "2026-11-28" },
      measured: NOW,
      source: { tool: "Forge", version: "1" },
      evidence: { url: `${ADDRESS}/pulls` },
      trust: "observed",
    });
  });

  test("everything that it says may be stored", async () => {
    const result = await observe();
    expect(vetResult("github", result)).toBe(result);
  });

  test("a repository that cannot be seen is asked no more, and nothing is said of it", async () => {
    const state = { state: "unavailable", reason: "not-found", detail: "404" } as const;
    const never = () => Promise.reject(new Error("asked all the same"));
    expect(await observe({ state: async () => state, issues: never, releases: never })).toEqual({
      observations: [],
      absent: [],
      unavailable: [{ source: "github", reason: "not-found", url: ADDRESS, detail: "404" }],
    });
  });

  test("one that is elsewhere now says where", async () => {
    expect(await told({}, "https://git.example.org/old/b")).toMatchObject({
      "forge/moved-to": ADDRESS,
    });
  });

  test("an empty one has no branch to say anything of", async () => {
    const defaultBranch = { state: "absent", reason: "nothing-to-measure" } as const;
    const state = async () => value(aRepositoryState({ defaultBranch }));
    expect(await told({ state })).toMatchObject({
      "forge/default-branch": "nothing-to-measure",
      "forge/ci-runs": "nothing-to-measure",
      "forge/branch-protected": "nothing-to-measure",
      "forge/archived": false,
    });
  });
});

describe("a question without an answer", () => {
  test.each([
    ["issues", ["forge/issues-opened", "forge/issue-reaction"]],
    ["mergeRequests", ["forge/merge-requests", "forge/reviewed-merge-requests"]],
    [
      "releases",
      ["forge/releases", "forge/latest-release", "forge/latest-release-date", "forge/packages"],
    ],
    ["packages", ["forge/packages"]],
    ["ciRuns", ["forge/ci-runs", "forge/successful-ci-runs"]],
    ["criticalAdvisories", ["forge/critical-fix-time"]],
  ] as const)("%s leaves %j unknown and the others alone", async (question, facts) => {
    const all = await told({ [question]: async () => FORBIDDEN });
    const unknown = Object.keys(all).filter((fact) => all[fact] === "? not-permitted");
    expect(unknown.sort()).toEqual([...facts].sort());
  });

  test("rights that are missing are not a no", async () => {
    const branchProtection = async () => ({ isProtected: value(true), allowsForcePush: FORBIDDEN });
    expect(await told({ branchProtection })).toMatchObject({
      "forge/branch-protected": true,
      "forge/force-push-allowed": "? not-permitted",
    });
  });

  test("settings that are not shown hide nothing that is", async () => {
    const hidden = { isArchived: FORBIDDEN, hasIssues: FORBIDDEN, defaultBranch: FORBIDDEN };
    const state = async () => value(aRepositoryState(hidden));
    const issues = async () => value({ issues: [anIssue()], comments: [aComment()] });
    expect(await told({ state, issues })).toMatchObject({
      "forge/archived": "? not-permitted",
      "forge/issues-enabled": "? not-permitted",
      "forge/issue-reaction": 2.5,
      "forge/ci-runs": "? not-permitted",
      "forge/branch-protected": "? not-permitted",
      "forge/releases": 0,
    });
  });

  test("no issue tracker is not a failure", async () => {
    const state = async () => value(aRepositoryState({ hasIssues: value(false) }));
    const never = () => Promise.reject(new Error("asked all the same"));
    expect(await told({ state, issues: never })).toMatchObject({
      "forge/issues-enabled": false,
      "forge/issues-opened": "switched-off",
      "forge/issue-reaction": "switched-off",
    });
  });
});

describe("counts", () => {
  test("issues and merge requests of bots are left out", async () => {
    const issues = [anIssue(), anIssue({ number: 2, isByBot: true })];
    const requests = [
      aMergeRequest(),
      aMergeRequest({ isReviewed: false }),
      aMergeRequest({ isByBot: true }),
      aMergeRequest({ merged: "2026-01-01T00:00:00Z" }),
    ];
    const all = await told({
      issues: async () => value({ issues, comments: [aComment()] }),
      mergeRequests: async () => value({ merged: requests }),
    });
    expect(all).toMatchObject({
      "forge/issues-opened": 1,
      "forge/issue-reaction": 2.5,
      "forge/merge-requests": 2,
      "forge/reviewed-merge-requests": 1,
    });
  });

  test("where a list ends before the window does, the window is the days that were counted", async () => {
    const from = "2026-11-10";
    const early = { opened: "2026-11-09T23:00:00Z", merged: "2026-11-09T23:00:00Z" };
    const late = { opened: "2026-11-10T00:00:00Z", merged: "2026-11-10T00:00:00Z" };
    const issues = [anIssue(late), anIssue({ ...early, number: 2 })];
    const merged = [aMergeRequest(late), aMergeRequest(early)];
    const { observations } = await observe({
      issues: async () => value({ issues, comments: [], from }),
      mergeRequests: async () => value({ merged, from }),
      ciRuns: async () => value({ failed: 0, successful: 7, from }),
    });
    const cut = observations.filter(({ window }) => window?.from === from);
    expect(cut.map(({ fact, value }) => [fact, value])).toEqual([
      ["forge/issues-opened", 1],
      ["forge/issue-reaction", 18.5],
      ["forge/merge-requests", 1],
      ["forge/reviewed-merge-requests", 1],
      ["forge/ci-runs", 7],
      ["forge/successful-ci-runs", 7],
    ]);
  });

  test("the latest release is no preview and none of tomorrow; releases count in the window", async () => {
    const releases = [
      aRelease({ tag: "v9", published: "2027-01-01T00:00:00Z" }),
      aRelease({ tag: "v3-rc1", published: "2026-11-27T00:00:00Z", isPreview: true }),
      aRelease({ tag: "v1", published: "2026-01-01T00:00:00Z" }),
      aRelease({ tag: "v2", published: "2026-11-20T23:30:00Z" }),
    ];
    expect(await told({ releases: async () => value(releases) })).toMatchObject({
      "forge/releases": 2,
      "forge/latest-release": "v2",
      "forge/latest-release-date": "2026-11-20",
    });
  });

  test("packages are those of the forge and releases with files; what is seen counts without the rest", async () => {
    const releases = async () => value([aRelease({ assets: 3 }), aRelease()]);
    expect(await told({ releases, packages: async () => value(2) })).toMatchObject({
      "forge/packages": 3,
    });
    expect(await told({ releases, packages: async () => FORBIDDEN })).toMatchObject({
      "forge/packages": 1,
    });
  });

  test("runs are those that failed and those that succeeded", async () => {
    const ciRuns = async () => value({ failed: 1, successful: 3 });
    expect(await told({ ciRuns })).toMatchObject({
      "forge/ci-runs": 4,
      "forge/successful-ci-runs": 3,
    });
  });

  test("the slowest fix of a critical vulnerability counts, and one that is missing with its age", async () => {
    const fast = { reported: "2026-10-01T00:00:00Z", fixed: "2026-10-02T12:00:00Z" };
    const missing = { reported: "2026-11-24T00:00:00Z", fixed: null };
    expect(await told({ criticalAdvisories: async () => value([fast]) })).toMatchObject({
      "forge/critical-fix-time": 1.5,
    });
    expect(await told({ criticalAdvisories: async () => value([fast, missing]) })).toMatchObject({
      "forge/critical-fix-time": 4.5,
    });
  });

  test("a forge without advisories says nothing of them", async () => {
    expect(await told({ criticalAdvisories: null })).not.toHaveProperty("forge/critical-fix-time");
  });
});
