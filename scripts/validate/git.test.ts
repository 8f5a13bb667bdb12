import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gitIn, readAsOf, readChanged } from "./git.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "git-"));
  run("init", "--quiet", "--initial-branch=main");
  write("catalog/software/a/publiccode.yml");
  write("catalog/software/b/publiccode.yml");
  write("catalog/organisations/o.yml");
  commit();
});

afterEach(() => rmSync(root, { recursive: true }));

function run(...args: readonly string[]): void {
  const author = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
  const env = { ...process.env, GIT_COMMITTER_DATE: "2026-03-04T23:30:00+01:00" };
  execFileSync("git", [...author, ...args], { cwd: root, env });
}

function commit(): void {
  run("add", "--all");
  run("commit", "--quiet", "--message=x");
}

function write(path: string, text = "x\n"): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const changed = () => readChanged(gitIn(root), "main");

test("nothing has changed in a clean tree", async () => {
  expect(await changed()).toEqual([]);
});

test("committed, uncommitted and untracked files count; a software entry counts as a whole", async () => {
  run("switch", "--quiet", "--create=other");
  write("catalog/software/a/publiccode.yml", "y\n");
  write("readme.md");
  commit();
  write("catalog/organisations/o.yml", "y\n");
  write("catalog/software/c/logo ä.svg");
  expect(await changed()).toEqual([
    "catalog/organisations/o.yml",
    "catalog/software/a",
    "catalog/software/c",
  ]);
});

test("license records count like entries", async () => {
  write("licenses/MIT.yml");
  write("licenses/exceptions/LLVM-exception.yml");
  expect(await changed()).toEqual(["licenses/MIT.yml", "licenses/exceptions/LLVM-exception.yml"]);
});

test("what others changed on the revision meanwhile does not count", async () => {
  run("switch", "--quiet", "--create=other");
  write("catalog/software/a/publiccode.yml", "y\n");
  commit();
  run("switch", "--quiet", "main");
  write("catalog/software/b/publiccode.yml", "y\n");
  commit();
  run("switch", "--quiet", "other");
  expect(await changed()).toEqual(["catalog/software/a"]);
});

test("where a file is gone, everything counts", async () => {
  rmSync(join(root, "catalog/organisations/o.yml"));
  expect(await changed()).toBeNull();
});

test("a catalogue in a subfolder of the repository has paths of its own", async () => {
  write("sub/catalog/organisations/p.yml");
  commit();
  write("sub/catalog/organisations/p.yml", "y\n");
  write("sub/catalog/organisations/q.yml");
  expect(await readChanged(gitIn(join(root, "sub")), "main")).toEqual([
    "catalog/organisations/p.yml",
    "catalog/organisations/q.yml",
  ]);
});

test("an unknown revision, and one that looks like an option, are refused", async () => {
  await expect(readChanged(gitIn(root), "nowhere")).rejects.toThrow("nowhere");
  await expect(readChanged(gitIn(root), "--output=x")).rejects.toThrow("--output=x");
});

test("the day is that of the last commit, as its author wrote it, else today", async () => {
  expect(await readAsOf(gitIn(root), "2026-12-31")).toBe("2026-03-04");
  expect(await readAsOf(gitIn(tmpdir()), "2026-12-31")).toBe("2026-12-31");
});
