import { afterEach, describe, expect, test } from "vitest";
import { httpTo } from "../../testing/forge/ask-server.ts";
import { GITHUB_RECORDING, githubWith } from "../../testing/forge/github-recording.ts";
import { type ForgeServer, type Recording, startForge } from "../../testing/forge/server.ts";
import { vetResult } from "../refresh/vet.ts";
import { createGithubSource } from "./source.ts";

const NOW = "2026-11-28T12:00:00Z";
const target = (repository = "https://github.com/city/parkplan") => ({
  id: "parkplan",
  repository,
  reports: [],
});

let server: ForgeServer | null = null;
afterEach(() => server?.close());

async function observe(recording: Recording = GITHUB_RECORDING) {
  server = await startForge(recording);
  return createGithubSource(httpTo(server), server.url).observe(target(), NOW);
}

async function told(recording?: Recording) {
  const { observations, absent, unavailable } = await observe(recording);
  return Object.fromEntries([
    ...observations.map(({ fact, value }) => [fact, value]),
    ...absent.map(({ fact, reason }) => [fact, reason]),
    ...unavailable.flatMap(({ facts = ["all"], reason }) =>
      facts.map((fact) => [fact, `? ${reason}`]),
    ),
  ]);
}

describe("GitHub", () => {
  test("is asked for repositories on github.com and for nothing else", () => {
    const source = createGithubSource(httpTo({ host: "" }));
    const applies = (address: string) => source.appliesTo(target(address));
    expect(applies("https://github.com/city/parkplan")).toBe(true);
    expect(applies("https://www.GitHub.com/city/parkplan.git")).toBe(true);
    expect(applies("https://github.com/city/parkplan/tree/main/app")).toBe(true);
    expect(applies("https://github.com/city")).toBe(false);
    expect(applies("https://github.com/city/..")).toBe(false);
    expect(applies("https://github.com/city/a%2Fb")).toBe(false);
    expect(applies("https://github.com.example.org/city/parkplan")).toBe(false);
    expect(applies("https://gitlab.com/city/parkplan")).toBe(false);
  });

  test("tells everything that can be told without rights", async () => {
    expect(await told()).toEqual({
      "forge/archived": false,
      "forge/moved-to": "nothing-to-measure",
      "forge/default-branch": "main",
      "forge/issues-enabled": true,
      "forge/issues-opened": 2,
      "forge/issue-reaction": 3,
      "forge/merge-requests": 3,
      "forge/reviewed-merge-requests": 2,
      "forge/releases": 2,
      "forge/latest-release": "v1.2.0",
      "forge/latest-release-date": "2026-11-05",
      "forge/packages": 2,
      "forge/ci-runs": 42,
      "forge/successful-ci-runs": 40,
      "forge/branch-protected": true,
      "forge/force-push-allowed": false,
      "forge/critical-fix-time": 1.5,
    });
  });

  test("needs few requests, however many issues and pull requests there are", async () => {
    await observe();
    expect(server?.asked.length).toBeLessThan(22);
    expect(new Set(server?.asked).size).toBe(server?.asked.length);
  });

  test("names nobody", async () => {
    const result = await observe();
    expect(vetResult("github", result)).toBe(result);
    expect(JSON.stringify(result)).not.toMatch(/clerk|citizen|passer-by/u);
  });

  test("leads on to where a repository has moved", async () => {
    const recording = githubWith({
      "~": { status: 301, headers: { location: "/repositories/1000" }, body: {} },
      "/repositories/1000": {
        body: {
          name: "plan",
          owner: { login: "state", type: "Organization" },
          html_url: "https://github.com/state/plan",
          archived: true,
          default_branch: "main",
          has_issues: false,
        },
      },
    });
    expect(await told(recording)).toMatchObject({
      "forge/moved-to": "https://github.com/state/plan",
      "forge/archived": true,
      "forge/issue-reaction": "switched-off",
    });
    expect(server?.asked).toContain("/repos/state/plan/releases?per_page=100");
  });
});

describe("what is not shown to strangers", () => {
  test("packages: what is seen counts, and nothing seen is unknown", async () => {
    const hidden = { status: 401, body: { message: "Requires authentication" } };
    const all = { "/orgs/city/packages?package_type=container": hidden };
    expect(await told(githubWith(all))).toMatchObject({ "forge/packages": 1 });
    await server?.close();
    expect(await told(githubWith({ ...all, "~/releases": { body: [] } }))).toMatchObject({
      "forge/packages": "? not-permitted",
    });
  });

  test("how a branch is protected is unknown, unless a ruleset says it or nothing protects it", async () => {
    const noRules = { "~/rules/branches/main": { body: [] } };
    expect(await told(githubWith(noRules))).toMatchObject({
      "forge/branch-protected": true,
      "forge/force-push-allowed": "? not-permitted",
    });
    await server?.close();
    const open = { "~/branches/main": { body: { protected: false } } };
    expect(await told(githubWith({ ...noRules, ...open }))).toMatchObject({
      "forge/branch-protected": false,
      "forge/force-push-allowed": true,
    });
    await server?.close();
    const shown = { body: { allow_force_pushes: { enabled: false } } };
    const detail = { "~/branches/main/protection": shown };
    expect(await told(githubWith({ ...noRules, ...detail }))).toMatchObject({
      "forge/force-push-allowed": false,
    });
  });
});

describe("what is unusual", () => {
  test("a list that is cut off counts fewer days, not fewer things", async () => {
    const more = { link: '<https://forge.example/repos/city/parkplan/issues?page=1>; rel="next"' };
    const pages = [1, 2, 3, 4, 5, 6].map((page) => {
      const day = String(28 - page).padStart(2, "0");
      const created_at = `2026-11-${day}T00:00:00Z`;
      const item = { number: page, created_at, updated_at: created_at, user: { login: "citizen" } };
      const link = more.link.replace("page=1", `page=${page + 1}`);
      return [`~/issues?page=${page}`, { body: [item], headers: { link } }] as const;
    });
    const first = { ...pages[0]?.[1] } as { body: unknown };
    const { observations } = await observe(
      githubWith({
        ...Object.fromEntries(pages),
        "~/issues": first,
        "~/issues/comments": { body: [] },
      }),
    );
    const opened = observations.find(({ fact }) => fact === "forge/issues-opened");
    expect(opened).toMatchObject({ value: 4, window: { from: "2026-11-24", to: "2026-11-28" } });
  });

  test("a search that was cut short is none", async () => {
    const cut = { body: { total_count: 9, incomplete_results: true, items: [] } };
    expect(await told(githubWith({ "/search/issues": cut }))).toMatchObject({
      "forge/merge-requests": "? not-understood",
      "forge/reviewed-merge-requests": "? not-understood",
    });
  });

  test("an advisory without a fix counts with its age, one whose release is not there not at all", async () => {
    const one = (patched: string | null) => ({
      body: [
        {
          severity: "critical",
          created_at: "2026-11-20T12:00:00Z",
          published_at: "2026-11-26T00:00:00Z",
          vulnerabilities: [{ patched_versions: patched }],
        },
      ],
    });
    expect(await told(githubWith({ "~/security-advisories": one(null) }))).toMatchObject({
      "forge/critical-fix-time": 8,
    });
    await server?.close();
    expect(await told(githubWith({ "~/security-advisories": one("7.7.7") }))).toMatchObject({
      "forge/critical-fix-time": "nothing-to-measure",
    });
  });
});
