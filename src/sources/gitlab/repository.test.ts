import { describe, expect, test } from "vitest";
import {
  aGitlabProject,
  GITLAB_PROJECT,
  GITLAB_REPLIES,
} from "../../testing/forge/gitlab-replies.ts";
import { observing } from "../../testing/forge/observing.ts";
import { toldBy } from "../../testing/forge/told.ts";
import { json } from "../../testing/http/an-edge.ts";
import { createGitlabSource } from "./source.ts";

const API = "/api/v4/projects/7";
const PROJECT = "/api/v4/projects/verwaltung%2Ffach%2Fantrag";
const { observe, told } = observing(createGitlabSource, GITLAB_REPLIES, GITLAB_PROJECT);

describe("the default branch", () => {
  const rules = (...list: readonly (readonly [string, boolean | undefined])[]) => ({
    [`${API}/protected_branches`]: list.map(([name, allow_force_push]) => ({
      name,
      allow_force_push,
    })),
  });
  const allowed = async (...list: readonly (readonly [string, boolean | undefined])[]) =>
    (await told(rules(...list)))["forge/force-push-allowed"];

  test("that is not protected may be overwritten, which everybody may know", async () => {
    const changed = { [`${API}/repository/branches/main`]: { name: "main", protected: false } };
    const { result, asked } = await observe(changed);
    expect(toldBy(result)).toMatchObject({
      "forge/branch-protected": false,
      "forge/force-push-allowed": true,
    });
    expect(asked.map(({ pathname }) => pathname)).not.toContain(`${API}/protected_branches`);
  });

  test.each([
    [
      [
        ["main", false],
        ["m*", true],
      ],
      true,
    ],
    [
      [
        ["main", true],
        ["*", false],
      ],
      true,
    ],
    [
      [
        ["main", false],
        ["n*", true],
        ["*x", true],
        ["ma", true],
      ],
      false,
    ],
    [[["m*i*n", true]], true],
    [
      [
        ["mai*in", true],
        ["main", false],
      ],
      false,
    ],
    // Before GitLab 13.11 the rule did not say it, and did not allow it.
    [[["main", undefined]], false],
  ] as const)("of the rules %j the one that allows the most holds: %s", async (list, expected) => {
    expect(await allowed(...list)).toBe(expected);
  });

  test("whose rule is not shown is not known", async () => {
    expect(await allowed(["release/*", false])).toBe("? not-permitted");
  });

  test("has a name that leads nowhere else", async () => {
    const changed = { [PROJECT]: aGitlabProject({ default_branch: "../../../../user" }) };
    expect(await told(changed)).toMatchObject({
      "forge/default-branch": "? not-understood",
      "forge/branch-protected": "? not-understood",
      "forge/ci-runs": "? not-understood",
    });
  });

  test("may have any name", async () => {
    const changed = {
      [PROJECT]: aGitlabProject({ default_branch: "fach/20%?ref=x" }),
      [`${API}/repository/branches/fach%2F20%25%3Fref%3Dx`]: { protected: false },
      [`${API}/pipelines`]: [],
    };
    expect(await told(changed)).toMatchObject({ "forge/branch-protected": false });
  });
});

describe("container images", () => {
  const tag = `${API}/registry/repositories/40/tags/2.10.0`;
  const only = { [`${API}/packages`]: [], [`${API}/releases`]: [] };

  test("count where their newest version is of the window", async () => {
    const packages = async (created_at: unknown) =>
      (await told({ ...only, [tag]: { created_at } }))["forge/packages"];
    expect(await packages("2026-11-20T08:10:00Z")).toBe(1);
    expect(await packages("2025-11-20T08:10:00Z")).toBe(0);
    expect(await packages("1970-01-01T00:00:01Z")).toBe("? not-permitted");
    expect(await packages(null)).toBe("? not-permitted");
  });

  test("`latest` is the newest version", async () => {
    const changed = {
      ...only,
      [`${API}/registry/repositories/40/tags`]: [{ name: "latest" }, { name: "z" }],
      [`${API}/registry/repositories/40/tags/latest`]: { created_at: "2026-11-20T08:10:00Z" },
    };
    expect(await told(changed)).toMatchObject({ "forge/packages": 1 });
  });

  test("of which one cannot be asked leave nothing known", async () => {
    const broken = json(0, { status: 503 });
    expect(await told({ [tag]: broken })).toMatchObject({ "forge/packages": "? server-error" });
    expect(await told({ [tag]: [] })).toMatchObject({ "forge/packages": "? not-understood" });
    expect(await told({ [tag]: {} })).toMatchObject({ "forge/packages": 3 });
  });

  test("have names that lead nowhere else", async () => {
    const changed = { ...only, [`${API}/registry/repositories/40/tags`]: [{ name: ".." }] };
    expect(await told(changed)).toMatchObject({ "forge/packages": "? not-understood" });
  });

  test("of many only the five youngest are asked for", async () => {
    const images = Array.from({ length: 30 }, (_, id) => ({ id }));
    const tags = images.map(({ id }) => [`${API}/registry/repositories/${id}/tags`, []]);
    const changed = { ...Object.fromEntries(tags), [`${API}/registry/repositories`]: images };
    const { asked } = await observe(changed);
    const ids = asked.flatMap(({ pathname }) => /repositories\/(\d+)/u.exec(pathname)?.[1] ?? []);
    expect(ids).toEqual(["29", "28", "27", "26", "25"]);
  });
});

describe("long lists", () => {
  test("of comments count from the day on from which they are whole", async () => {
    const event = (at: string) => ({ created_at: at, author_username: "bert", note: {} });
    const link = `<https://gitlab.com${API}/events?action=commented&page=2>; rel="next"`;
    const events = json([event("2026-11-15T08:00:00Z")], { headers: { link } });
    const { result } = await observe({ [`${API}/events?action=commented`]: events });
    const cut = result.observations.filter(({ window }) => window?.from === "2026-11-16");
    expect(cut.map(({ fact, value }) => [fact, value])).toEqual([
      ["forge/issues-opened", 1],
      ["forge/issue-reaction", 10],
      ["forge/merge-requests", 0],
    ]);
  });
});

describe("broken and hostile replies", () => {
  test.each([
    ["no project", {}],
    ["a list", []],
    ["a path that leads elsewhere", aGitlabProject({ path_with_namespace: "../../evil" })],
    ["a path with an address in it", aGitlabProject({ path_with_namespace: "a/b?x=https://e" })],
    ["a number that is a text", aGitlabProject({ id: "7/../8" })],
  ])("%s in place of the project is not understood", async (_, project) => {
    const { result, asked } = await observe({ [PROJECT]: project });
    expect(toldBy(result)).toEqual({ everything: "? not-understood" });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ["issues", "forge/issues-opened"],
    ["events?action=commented", "forge/issue-reaction"],
    ["merge_requests?state=merged", "forge/merge-requests"],
    ["events?action=approved", "forge/reviewed-merge-requests"],
    ["releases", "forge/releases"],
    ["pipelines?ref=main", "forge/ci-runs"],
    ["repository/branches/main", "forge/branch-protected"],
    ["protected_branches", "forge/force-push-allowed"],
  ])("%s of another shape leaves its facts unknown and the others alone", async (list, fact) => {
    for (const reply of [[{ iid: {}, name: 1 }], "text", null, { protected: "yes" }]) {
      const all = await told({ [`${API}/${list}`]: reply });
      expect(all[fact]).toBe("? not-understood");
      expect(all["forge/archived"]).toBe(false);
    }
    const broken = json(0, { status: 503 });
    expect((await told({ [`${API}/${list}`]: broken }))[fact]).toBe("? server-error");
  });

  test("types that nobody expects are taken for nothing", async () => {
    const odd = {
      [PROJECT]: aGitlabProject({ archived: "no", issues_access_level: { enabled: true } }),
      [`${API}/issues`]: [
        { iid: 1, created_at: "2026-11-18T12:00:00Z", author: ["x"], closed_by: 3 },
      ],
      [`${API}/releases`]: [
        { tag_name: "v1\n## x", released_at: "2026-11-18T12:00:00Z", assets: 3 },
      ],
    };
    expect(await told(odd)).toMatchObject({
      "forge/archived": "? not-permitted",
      "forge/issues-enabled": true,
      "forge/issue-reaction": 10,
      "forge/latest-release": "v1 ## x",
    });
  });
});
