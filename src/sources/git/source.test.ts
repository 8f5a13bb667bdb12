import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeRepository, type TestRepository } from "../../testing/git/a-repository.ts";
import { vetResult } from "../refresh/vet.ts";
import { createGit, type GitSettings } from "./run-git.ts";
import { createGitSource, type GitPorts } from "./source.ts";

const NOW = "2026-11-28T12:00:00Z";
const OLD = "2019-04-01T12:00:00Z";
const EARLY = "2026-06-01T12:00:00Z";

let root = "";
let number = 0;
let repository: TestRepository;
let copies = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "git-source-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  number += 1;
  repository = makeRepository(join(root, `${number}`));
  copies = join(root, `${number}-copy`);
});

interface Setting {
  readonly git?: Partial<GitSettings>;
  readonly ports?: Partial<GitPorts>;
}

async function observe({ git = {}, ports = {} }: Setting = {}) {
  const source = createGitSource({
    git: createGit({ environment: process.env, allowFolders: true, ...git }),
    folders: {
      open: async () => copies,
      close: async (folder, isUsable) => {
        if (!isUsable) rmSync(folder, { recursive: true, force: true });
      },
    },
    version: "2.39.5",
    locate: async (value) => ({ state: "value", value }),
    ...ports,
  });
  const target = { id: "a", repository: repository.address, reports: [] };
  return source.observe(target, NOW);
}

/** Each fact with its value, or why there is none. */
async function told(setting: Setting = {}) {
  const { observations, absent, unavailable } = await observe(setting);
  expect(unavailable).toEqual([]);
  return Object.fromEntries([
    ...observations.map(({ fact, value }) => [fact, value]),
    ...absent.map(({ fact, reason }) => [fact, reason]),
  ]);
}

describe("commits", () => {
  test("count in the window, the first and the last one for ever", async () => {
    repository.commit({ at: OLD });
    repository.commit({ at: EARLY });
    repository.commit();
    expect(await told()).toMatchObject({
      "git/first-commit": "2019-04-01",
      "git/last-commit": "2026-11-01",
      "git/commits": 2,
      "git/authors": 1,
      "git/contributor-absence": 1,
      "git/organisations": 1,
      "git/elephant-factor": 1,
    });
  });

  test("none in the window: zero, and nobody to count", async () => {
    repository.commit({ at: OLD });
    expect(await told()).toMatchObject({
      "git/commits": 0,
      "git/authors": 0,
      "git/contributor-absence": "nothing-to-measure",
      "git/organisations": 0,
      "git/elephant-factor": "nothing-to-measure",
    });
  });

  test("bots are left out; one person with several addresses or machines is one", async () => {
    repository.commit({ name: "Ada Example", mail: "ada@home.org" });
    repository.commit({ name: "ada", mail: "ADA@home.org" });
    repository.commit({ name: "Bo Example", mail: "bo@agency.org" });
    repository.commit({ name: "Cy Example", mail: "cy@agency.org" });
    repository.commit({
      name: "dependabot[bot]",
      mail: "dependabot[bot]@users.noreply.github.com",
    });
    repository.commit({ name: "Renovate Bot", mail: "renovate@city.example.org" });
    expect(await told()).toMatchObject({
      "git/commits": 5 - 1,
      "git/authors": 3,
      "git/contributor-absence": 1,
      "git/organisations": 2,
    });
  });

  test("the project's own .mailmap says who is the same", async () => {
    repository.commit({ name: "Ada", mail: "a@one.org" });
    repository.commit({ name: "Lovelace", mail: "b@two.org" });
    expect(await told()).toMatchObject({ "git/authors": 2 });
    const files = { ".mailmap": "Ada <a@one.org> Lovelace <b@two.org>\n" };
    repository.commit({ name: "Ada", mail: "a@one.org", files });
    expect(await told()).toMatchObject({ "git/authors": 1, "git/commits": 3 });
  });

  test("a clock that is ahead does not make a project livelier than it is", async () => {
    repository.commit({ at: "2031-01-01T00:00:00Z" });
    expect(await told()).toMatchObject({ "git/last-commit": "2026-11-28", "git/commits": 0 });
  });

  test("a branch that was overwritten is taken as it is now, from the copy of the run before too", async () => {
    const first = repository.commit();
    for (let nth = 0; nth < 3; nth += 1) repository.commit();
    expect(await told()).toMatchObject({ "git/commits": 4 });
    repository.git(["reset", "-q", "--hard", first]);
    repository.commit({ message: "Another way\n" });
    expect(await told()).toMatchObject({ "git/commits": 2 });
  });

  test("hostile names and messages are only data", async () => {
    const name = 'Eve\u001f\u001e"; rm -rf /; $(reboot) --exec=\u202e';
    repository.commit({ name, mail: "eve\u001f@x.org", message: `${"x".repeat(1_000_000)}\n` });
    repository.commit({ message: "\n" });
    expect(await told()).toMatchObject({ "git/commits": 2, "git/authors": 2 });
  });

  test("a merge counts, and so do both of its sides", async () => {
    repository.commit();
    repository.git(["checkout", "-q", "-b", "side"]);
    repository.commit({ name: "Bo Example", mail: "bo@x.org", files: { a: "1" } });
    repository.git(["checkout", "-q", "main"]);
    repository.commit({ files: { b: "1" } });
    const who = { GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@x.org", GIT_AUTHOR_NAME: "A" };
    const when = { GIT_COMMITTER_DATE: NOW, GIT_AUTHOR_EMAIL: "a@x.org" };
    repository.git(["merge", "-q", "--no-ff", "-m", "Merge", "side"], { ...who, ...when });
    expect(await told()).toMatchObject({ "git/commits": 4, "git/authors": 3 });
  });
});

describe("tags", () => {
  const key = () => {
    const path = join(root, `key-${number}`);
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", path]);
    return path;
  };
  const hasSshKeygen = (() => {
    try {
      execFileSync("ssh-keygen", ["-?"], { stdio: "ignore" });
      return true;
    } catch (error) {
      return !(error instanceof Error && "code" in error && error.code === "ENOENT");
    }
  })();
  const PGP = "-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n";

  test("none at all is an answer", async () => {
    repository.commit();
    expect(await told()).toMatchObject({
      "git/tags": 0,
      "git/signed-tags": "nothing-to-measure",
      "git/latest-tag": "nothing-to-measure",
      "git/latest-tag-date": "nothing-to-measure",
    });
  });

  test("count in the window; a block of a signature makes a signed one, the tag of a bare name none", async () => {
    repository.commit({ at: OLD });
    repository.tag("v0", { at: OLD, message: `Old\n${PGP}` });
    repository.commit();
    repository.tag("v1", { message: `Version 1\n${PGP}` });
    repository.tag("v2", { at: "2026-11-02T12:00:00Z" });
    repository.git(["tag", "v1-again"]);
    expect(await told()).toMatchObject({
      "git/tags": 3,
      "git/signed-tags": 1,
      "git/latest-tag": "v2",
      "git/latest-tag-date": "2026-11-02",
    });
  });

  test.skipIf(!hasSshKeygen)("one that was signed with an SSH key counts as signed", async () => {
    repository.commit();
    repository.tag("v1", { key: key() });
    expect(await told()).toMatchObject({ "git/tags": 1, "git/signed-tags": 1 });
  });

  test("one of next year is not the latest, and one on a file is none of a version", async () => {
    repository.commit({ files: { a: "text" } });
    repository.tag("v1");
    repository.tag("v9", { at: "2031-01-01T00:00:00Z" });
    repository.git(["tag", "file", repository.git(["rev-parse", "HEAD:a"])]);
    expect(await told()).toMatchObject({ "git/tags": 1, "git/latest-tag": "v1" });
  });

  test("that moved or went are as they are now", async () => {
    repository.commit({ at: OLD });
    repository.git(["tag", "v1"]);
    repository.git(["tag", "v2"]);
    await told();
    repository.git(["tag", "-d", "v2"]);
    repository.commit();
    repository.git(["tag", "-f", "v1"]);
    expect(await told()).toMatchObject({ "git/tags": 1, "git/latest-tag-date": "2026-11-01" });
  });
});

describe("files", () => {
  const all = {
    "SECURITY.md": "",
    "CHANGELOG.md": "",
    "CONTRIBUTING.md": "",
    LICENSE: "",
    "CODE_OF_CONDUCT.md": "",
    "publiccode.yml": "",
    ".github/workflows/test.yml": "",
    "LICENSES/MIT.txt": "",
    "REUSE.toml": "",
  };

  test("that are in the root folder are there", async () => {
    repository.commit({ files: all });
    const { observations } = await observe();
    const files = observations.filter(({ fact }) => fact.startsWith("files/"));
    expect(files).toHaveLength(8);
    expect(files.filter(({ value }) => value !== true)).toEqual([]);
  });

  test("in other folders they are not, and no is an answer", async () => {
    const files = Object.keys(all).map((path) => [`docs/${path}`, ""]);
    const near = { "SECURITY.txt": "", "licensee.md": "", "CHANGELOG.md.bak/x": "", LICENSES: "" };
    repository.commit({ files: { ...Object.fromEntries(files), ...near, ".github/x": "" } });
    const { observations } = await observe();
    const there = observations.filter(({ fact, value }) => fact.startsWith("files/") && value);
    expect(there).toEqual([]);
  });

  test("have many names", async () => {
    const names = [
      "security.MD",
      "History",
      "CONTRIBUTING.de.md",
      "COPYING.LESSER",
      ".gitlab-ci.yml",
    ];
    const dep5 = { "LICENSES/MIT.txt": "", ".reuse/dep5": "" };
    repository.commit({
      files: { ...Object.fromEntries(names.map((name) => [name, ""])), ...dep5 },
    });
    expect(await told()).toMatchObject({
      "files/security-policy": true,
      "files/changelog": true,
      "files/contributing": true,
      "files/license": true,
      "files/ci-configuration": true,
      "files/reuse": true,
      "files/code-of-conduct": false,
    });
  });

  test("with hostile names are only data", async () => {
    repository.commit({
      files: { "SECURITY.md\nLICENSE": "", "--help": "", "\u202eLICENSE": "", "a\tLICENSE": "" },
    });
    expect(await told()).toMatchObject({ "files/license": false, "files/security-policy": false });
  });
});

describe("the copy", () => {
  test("brings neither files nor folders along", async () => {
    repository.commit({ files: { "big.bin": "x".repeat(500_000) } });
    await told();
    const list = execFileSync("git", [
      "-C",
      copies,
      "cat-file",
      "--batch-all-objects",
      "--batch-check=%(objecttype)",
    ]);
    expect(list.toString()).not.toContain("blob");
  });

  test("of an empty repository: nothing to measure", async () => {
    const { observations, absent, unavailable } = await observe();
    expect({ observations, unavailable }).toEqual({ observations: [], unavailable: [] });
    expect(new Set(absent.map(({ reason }) => reason))).toEqual(new Set(["nothing-to-measure"]));
    expect(absent).toHaveLength(19);
  });

  test("says which commit was looked at, and everything that it says may be stored", async () => {
    const commit = repository.commit();
    const result = await observe();
    expect(result.observations.every(({ subject }) => subject?.commit === commit)).toBe(true);
    expect(vetResult("git", result)).toBe(result);
    expect(JSON.stringify(result)).not.toMatch(/ada|example\.org/iu);
  });
});

describe("what goes wrong leaves nothing behind but a reason", () => {
  const reason = async (setting: Setting) => {
    const { observations, absent, unavailable } = await observe(setting);
    expect([...observations, ...absent]).toEqual([]);
    return unavailable.map((each) => `${each.reason}: ${each.detail}`).join();
  };

  test("a repository that is not there", async () => {
    const locate: GitPorts["locate"] = async () => ({
      state: "value",
      value: `file://${root}/gone`,
    });
    expect(await reason({ ports: { locate } })).toBe("not-found: git: no such repository");
  });

  test("a place that may not be asked is not asked", async () => {
    const refused = { state: "unavailable", reason: "refused", detail: "local" } as const;
    const git = () => Promise.reject(new Error("asked all the same"));
    expect(await reason({ ports: { git, locate: async () => refused } })).toBe("refused: local");
  });

  test("a protocol that is not allowed", async () => {
    repository.commit();
    expect(await reason({ git: { allowFolders: false } })).toBe(
      "refused: git: a protocol that is not allowed",
    );
  });

  test("a copy that is too large, and one that takes too long, are thrown away", async () => {
    for (let nth = 0; nth < 5; nth += 1)
      repository.commit({ message: `${noise(20_000, nth + 1)}\n` });
    expect(await reason({ git: { fileBytes: 20_000 } })).toBe(
      "too-large: git: the copy is too large",
    );
    expect(await reason({ git: { timeout: 1 } })).toBe("timeout: git took longer than 0.001 s");
    expect(readdirSync(root)).not.toContain(`${number}-copy`);
  });

  test("more output than fits", async () => {
    repository.commit();
    for (let nth = 0; nth < 40; nth += 1) repository.git(["tag", `v${nth}-${"x".repeat(100)}`]);
    const { observations, unavailable } = await observe({ git: { outputBytes: 2000 } });
    expect(observations.map(({ fact }) => fact)).toContain("git/commits");
    expect(unavailable).toMatchObject([
      { reason: "too-large", facts: expect.arrayContaining(["git/tags"]) },
    ]);
  });

  test("nothing of this machine is used: neither settings nor hooks nor passwords", async () => {
    repository.commit();
    const home = join(root, "home");
    mkdirSync(home, { recursive: true });
    const config = `--file=${join(home, ".gitconfig")}`;
    execFileSync("git", ["config", config, "url.file:///nowhere/.insteadOf", repository.address]);
    const environment = { ...process.env, HOME: home, GIT_CONFIG_GLOBAL: join(home, ".gitconfig") };
    expect(await told({ git: { environment } })).toMatchObject({ "git/commits": 1 });
  });
});

/** Text that does not get smaller by packing, the same in every run. */
function noise(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  }).join("");
}
