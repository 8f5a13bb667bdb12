import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gitIn } from "../validate/git.ts";
import { collectObservations, forgeOf, pushObservations, readReports } from "./propose.ts";
import { guardObservations } from "./publish.ts";

const FILE = "catalog/software/a/observations.yml";
let folder = "";
let root = "";

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
    cwd: root,
    encoding: "utf8",
  });

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "propose-"));
  root = join(folder, "work");
  execFileSync("git", ["init", "--quiet", "--bare", join(folder, "forge.git")]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", root]);
  put(join(root, FILE), "observations: []\n");
  git("add", ".");
  git("commit", "--quiet", "--message=begin");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what the shards wrote comes into the repository: observations and nothing else", () => {
  const shards = join(folder, "files");
  put(join(shards, FILE), "observations: [] # new\n");
  put(join(shards, "catalog/software/a/publiccode.yml"), "name: hacked\n");
  put(join(shards, "scripts/run.mjs"), "process.exit()\n");
  expect(collectObservations(shards, root)).toEqual([FILE]);
  expect(git("status", "--short")).toBe(` M ${FILE}\n`);
});

test("no shard wrote anything: nothing to do", () => {
  expect(collectObservations(join(folder, "none"), root)).toEqual([]);
  expect(readReports(join(folder, "none"))).toBe("");
});

test("the reports of the shards stand one after the other", () => {
  put(join(folder, "reports", "2.md"), "# two\n");
  put(join(folder, "reports", "1.md"), "# one\n");
  put(join(folder, "reports", "1.json"), "{}");
  expect(readReports(join(folder, "reports"))).toBe("# one\n\n# two\n");
});

test("the change lies on one branch of the forge, and a later run replaces it", async () => {
  const forge = {
    ...{ api: "", project: "1", target: "main", token: "secret-token" },
    repository: join(folder, "forge.git"),
  };
  for (const day of ["27", "28"]) {
    git("checkout", "--quiet", "main");
    put(join(root, FILE), `observations: [] # ${day}\n`);
    await pushObservations(
      gitIn(root),
      forge,
      [FILE],
      `catalog: observations of 2026-11-${day}\n\nreport`,
    );
  }
  const log = git("--git-dir", forge.repository, "log", "--format=%B%an", "refresh/observations");
  expect(log).toBe("catalog: observations of 2026-11-28\n\nreport\nAllmende\nbegin\nx\n");
  expect(readFileSync(join(root, ".git/config"), "utf8")).not.toContain("secret-token");
});

test("the machine may change observations, and is refused anything else", async () => {
  const around = { program: root, now: "", environment: {}, log: () => {} };
  put(join(root, FILE), "observations: [] # new\n");
  git("commit", "--quiet", "--all", "--message=ok");
  expect(await guardObservations(["HEAD~1"], around)).toEqual({ text: "", code: 0 });
  put(join(root, "catalog/software/a/curation.yml"), "x: 1\n");
  git("add", ".");
  git("commit", "--quiet", "--message=no");
  expect(await guardObservations(["HEAD~2"], around)).toEqual({
    text: "catalog/software/a/curation.yml  is not for a machine to change\n",
    code: 1,
  });
  expect(await guardObservations(["--output=x"], around)).toContain("does not know");
});

test("a variable that is missing is named", () => {
  expect(forgeOf({ CI_API_V4_URL: "https://git.example/api/v4" })).toBe(
    "The variable CI_PROJECT_ID is missing.",
  );
});
