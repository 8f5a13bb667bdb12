import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { httpTo } from "../../testing/forge/ask-server.ts";
import { type ForgeServer, HERE, type Recording, startForge } from "../../testing/forge/server.ts";
import { readPages } from "../http/read-pages.ts";
import { readProtection } from "./branch.ts";
import { readListed, readRelease, readRepository } from "./replies.ts";
import { openRepository } from "./repository.ts";
import { routesAt } from "./routes.ts";
import { searchNumbers } from "./search.ts";

/** Replies of GitHub that others recorded, beside the project; they are input for tests and no part of it. */
const folder = join(import.meta.dirname, "../../../../shared/data/scans/api-github");
const isMissing = !existsSync(folder);
const note = isMissing ? ` (SKIPPED: there is no folder ${folder})` : "";

let server: ForgeServer | null = null;
afterEach(() => server?.close());

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly rawHeaders?: readonly string[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** The recorded questions and their answers, as if GitHub were on this machine; only what was asked first. */
async function replay(name: string, more: Recording = {}) {
  const exchanges = (read(name) as Exchange[]).filter(({ method }) => method === "get");
  const recording: Record<string, Recording[string]> = {};
  for (const { path, status, response, ...meta } of exchanges) {
    const raw = meta.rawHeaders ?? [];
    const pairs = raw.flatMap((key, at) =>
      at % 2 === 0 ? [[key.toLowerCase(), raw[at + 1]]] : [],
    );
    const all = meta.headers ?? Object.fromEntries(pairs);
    const kept = ["link", "location"].filter((key) => all[key] !== undefined);
    const headers = Object.fromEntries(kept.map((key) => [key, here(all[key])]));
    recording[path] ??= { status, headers, body: here(JSON.stringify(response)) };
  }
  server = await startForge({ ...recording, ...more });
  return { http: httpTo(server), routes: routesAt(server.url), paths: Object.keys(recording) };
}

const here = (text: string) => text.replaceAll("https://api.github.com", HERE);

describe.skipIf(isMissing)(`replies that GitHub once gave${note}`, () => {
  test.each([
    [
      "hub4j_archive____files__4-r_h_github-api.json",
      "https://github.com/hub4j-test-org/github-api",
    ],
    ["hub4j_listStargazers____files__6-r_h_github-api.json", "https://github.com/hub4j/github-api"],
    [
      "hub4j_testCommitActivity____files__3-r_h_github-api.json",
      "https://github.com/hub4j-test-org/github-api",
    ],
    ["hub4j_getReleaseByTagNameExists____files__3-r_g_hub.json", "https://github.com/github/hub"],
  ])("a repository: %s", (name, address) => {
    expect(readRepository(read(name))).toMatchObject({ address, isOfOrganization: true });
  });

  test("a user, an organisation and a license are no repositories", () => {
    for (const name of [
      "hub4j_checkRepositoryLicense____files__1-user.json",
      "hub4j_archive____files__2-orgs_hub4j-test-org.json",
      "hub4j_checkRepositoryLicense____files__3-r_h_g_license.json",
      "octokit_errors__normalized-fixture.json",
    ]) {
      expect(readRepository(read(name))).toBeNull();
    }
  });

  test("a release with its files", () => {
    const name = "hub4j_getReleaseByTagNameExists____files__4-r_g_h_releases_tags_v230-pre10.json";
    expect(readRelease(read(name))).toEqual({
      release: {
        tag: "v2.3.0-pre10",
        published: "2017-06-26T21:26:01Z",
        isPreview: true,
        assets: 7,
      },
    });
  });

  test("thirteen issues on five pages, with the addresses that it gave for the next one", async () => {
    const { http, paths } = await replay("octokit_paginate-issues__raw-fixture.json");
    const issues = await readPages(http, `${server?.url}${paths[0]}`, readListed, { pages: 9 });
    const numbers = issues.state === "value" ? issues.value.map(({ number }) => number) : [];
    expect(numbers).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test("a search", async () => {
    const { http, routes, paths } = await replay("octokit_search-issues__raw-fixture.json");
    const q = new URL(paths[0] ?? "", "https://here").searchParams.get("q") ?? "";
    expect(await searchNumbers(http, routes, q, 2)).toEqual({ state: "value", value: [2, 1] });
  });

  test("a repository that was renamed, through its redirect", async () => {
    const { http, routes } = await replay("octokit_rename-repository__normalized-fixture.json");
    const countPackages = async () => ({ state: "value", value: 0 }) as const;
    const named = { owner: "octokit-fixture-org", repo: "rename-repository" };
    const state = await openRepository({ http, routes, countPackages }, named).state();
    expect(state).toMatchObject({
      value: { address: "https://github.com/octokit-fixture-org/rename-repository-newname" },
    });
  });

  test("that a branch is not protected is said with 404, which is no answer to strangers", async () => {
    const place = "/repos/octokit-fixture-org/branch-protection";
    const { http, routes } = await replay("octokit_branch-protection__normalized-fixture.json", {
      [`${place}/branches/main`]: { body: { protected: true } },
      [`${place}/rules/branches/main`]: { body: [] },
    });
    const named = { owner: "octokit-fixture-org", repo: "branch-protection" };
    const { isProtected, allowsForcePush } = await readProtection(http, routes, named, "main");
    expect(server?.asked).toContain(`${place}/branches/main/protection`);
    expect(isProtected).toEqual({ state: "value", value: true });
    expect(allowsForcePush).toMatchObject({ reason: "not-permitted" });
  });
});
