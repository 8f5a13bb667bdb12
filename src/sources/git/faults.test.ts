import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { httpTo } from "../../testing/forge/ask-server.ts";
import {
  ALL_FAULTS,
  type Fault,
  misbehave,
  patienceWith,
  REASON_OF,
} from "../../testing/forge/faults.ts";
import { makeRepository } from "../../testing/git/a-repository.ts";
import { type GitServer, serveRepositories } from "../../testing/git/serve.ts";
import { locateRepository } from "./locate.ts";
import { createGit } from "./run-git.ts";
import { createGitSource } from "./source.ts";

const NOW = "2026-11-28T12:00:00Z";

let root = "";
let server: GitServer;
/** What goes wrong, and for whom: when we look where the repository is, or when Git copies it. */
let broken: { readonly fault: Fault; readonly step: "locate" | "fetch" } | null = null;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "git-faults-"));
  const repository = makeRepository(join(root, "plan"));
  repository.commit({ files: { "SECURITY.md": "", ".github/workflows/a.yml": "" } });
  repository.tag("v1");
  server = await serveRepositories(root, intercept);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

function intercept(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url ?? "";
  if (path.startsWith("/moved/")) {
    response.writeHead(301, { location: path.replace("/moved/", "/plan/") }).end();
    return true;
  }
  const isGit = request.method === "POST";
  if (broken === null || isGit !== (broken.step === "fetch")) return false;
  misbehave(broken.fault, path, response);
  return true;
}

async function observe(name = "plan", timeout = 30_000) {
  const http = httpTo(server, broken?.step === "locate" ? patienceWith(broken.fault) : {});
  const folder = mkdtempSync(join(root, "copy-"));
  const source = createGitSource({
    git: createGit({ environment: { PATH: process.env["PATH"] }, timeout }),
    folders: { open: async () => folder, close: async () => undefined },
    version: null,
    locate: (address) => locateRepository(http, address),
  });
  const target = { id: "plan", repository: `${server.url}/${name}`, reports: [] };
  return source.observe(target, NOW);
}

describe("plain Git over HTTP", () => {
  test("copies, and fetches the folders that it looks at", async () => {
    broken = null;
    const { observations, unavailable } = await observe();
    expect(unavailable).toEqual([]);
    const values = Object.fromEntries(observations.map(({ fact, value }) => [fact, value]));
    expect(values).toMatchObject({
      "git/commits": 1,
      "git/tags": 1,
      "files/security-policy": true,
      "files/ci-configuration": true,
    });
  });

  test("follows a repository that moved, by our rules and not by Git's", async () => {
    broken = null;
    const { observations } = await observe("moved");
    expect(observations.map(({ fact }) => fact)).toContain("git/commits");
  });
});

/** What is called otherwise when Git itself asks, which follows no redirect and reads nothing but its own packets. */
const WHEN_COPIED: Readonly<Record<Fault, string>> = {
  ...REASON_OF,
  "secondary limit": "not-permitted",
  "unasked 304": "moved",
  "login page": "not-understood",
  "redirect to login": "moved",
  "redirect into a local network": "moved",
  "redirect to a file": "moved",
  "huge reply": "not-understood",
  "announced huge reply": "timeout",
  "slow drip": "not-understood",
};

describe("whatever the host does, there is a reason and nothing else", () => {
  test.each(ALL_FAULTS)("%s, when it is looked for", async (fault) => {
    broken = { fault, step: "locate" };
    const { observations, absent, unavailable } = await observe();
    expect([...observations, ...absent]).toEqual([]);
    expect(unavailable.map((each) => each.reason)).toEqual([REASON_OF[fault]]);
  });

  test.each(ALL_FAULTS)("%s, when it is copied", async (fault) => {
    broken = { fault, step: "fetch" };
    const isEndless = WHEN_COPIED[fault] === "timeout";
    const { observations, absent, unavailable } = await observe(
      "plan",
      isEndless ? 1500 : undefined,
    );
    expect([...observations, ...absent]).toEqual([]);
    expect(unavailable).toMatchObject([{ reason: WHEN_COPIED[fault] }]);
  });
});
