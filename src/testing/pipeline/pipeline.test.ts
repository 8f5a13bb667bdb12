import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = join(root, "node_modules/gitlab-ci-local/dist/index.js");

let folder = "";

function git(...args: readonly string[]): void {
  const author = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
  execFileSync("git", [...author, ...args], { cwd: folder });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pipeline-"));
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", "git@gitlab.example:someone/fork.git");
  git("commit", "--quiet", "--allow-empty", "--message=x");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  await cp(join(root, ".gitlab-ci.yml"), join(folder, ".gitlab-ci.yml"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs gitlab-ci-local, which checks the file against GitLab's own schema first. */
async function gitlab(...args: readonly string[]): Promise<string> {
  const known = [
    "--ignore-predefined-vars",
    "CI_PIPELINE_SOURCE,CI_COMMIT_BRANCH,CI_DEFAULT_BRANCH",
  ];
  const all = [program, "--variable", "CI_DEFAULT_BRANCH=main", ...known, ...args];
  const env = { ...process.env, NO_COLOR: "1" };
  const ended = promisify(execFile)(process.execPath, all, { cwd: folder, env });
  return ended.then(
    ({ stdout }) => stdout,
    (error) => Promise.reject(new Error(`${error.stdout}${error.stderr}`)),
  );
}

async function jobs(...variables: readonly string[]): Promise<readonly string[]> {
  const given = variables.flatMap((variable) => ["--variable", variable]);
  const lines = (await gitlab("--list-csv", ...given)).trim().split("\n");
  return lines.slice(1).map((line) => line.split(";")[0] ?? "");
}

describe("the pipeline", () => {
  test("on the default branch checks, tests, builds and publishes", async () => {
    const source = ["CI_PIPELINE_SOURCE=push", "CI_COMMIT_BRANCH=main"];
    expect(await jobs(...source)).toEqual(["validate", "test", "build", "pages"]);
  });

  test("on a merge request does all but publish", async () => {
    const source = ["CI_PIPELINE_SOURCE=merge_request_event", "CI_COMMIT_BRANCH="];
    expect(await jobs(...source)).toEqual(["validate", "test", "build"]);
  });

  test("on a merge request that changes licenses shows what that flips, and on no other", async () => {
    git("switch", "--quiet", "--create", "change");
    await mkdir(join(folder, "licenses/requests"), { recursive: true });
    await writeFile(join(folder, "licenses/requests/a.yml"), "");
    git("add", "licenses");
    git("commit", "--quiet", "--message=licenses");
    const source = ["CI_PIPELINE_SOURCE=merge_request_event", "CI_COMMIT_BRANCH="];
    const listed = await jobs(...source);
    git("switch", "--quiet", "main");
    expect(listed).toEqual(["validate", "test", "build", "license-preview"]);
    expect(await jobs(...source)).not.toContain("license-preview");
  });

  test("on a merge request that changes a policy shows what that says, and on no other", async () => {
    git("switch", "--quiet", "--create", "policy");
    await mkdir(join(folder, "catalog/policies/a"), { recursive: true });
    await writeFile(join(folder, "catalog/policies/a/draft.de.md"), "");
    git("add", "catalog");
    git("commit", "--quiet", "--message=policy");
    const source = ["CI_PIPELINE_SOURCE=merge_request_event", "CI_COMMIT_BRANCH="];
    const listed = await jobs(...source);
    git("switch", "--quiet", "main");
    expect(listed).toEqual(["validate", "test", "build", "policy-preview"]);
    expect(await jobs(...source)).not.toContain("policy-preview");
  });

  test("on a schedule asks upstreams in shards and proposes what changed", async () => {
    const source = ["CI_PIPELINE_SOURCE=schedule", "CI_COMMIT_BRANCH=main"];
    const refresh = [1, 2, 3, 4].map((index) => `refresh: [${index}/4]`);
    const found = await jobs(...source);
    expect(found.filter((name) => /refresh|propose/.test(name))).toEqual([...refresh, "propose"]);
  });

  test("guards the branch of the machine", async () => {
    const source = [
      ...["CI_PIPELINE_SOURCE=merge_request_event", "CI_COMMIT_BRANCH="],
      "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=refresh/observations",
    ];
    expect(await jobs(...source)).toContain("guard");
  });

  test("calls npm scripts that exist, and nothing else", async () => {
    const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const file = await readFile(join(root, ".gitlab-ci.yml"), "utf8");
    const called = [...file.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)].map(
      (match) => match[1],
    );
    expect(called.filter((name) => !(name && name in scripts))).toEqual([]);
    const jobs = ["validate", "test", "build", "license", "policy", "refresh"];
    expect(new Set(called)).toEqual(new Set(jobs));
  });

  test("would not pass with a key that GitLab does not know", async () => {
    const text = await readFile(join(root, ".gitlab-ci.yml"), "utf8");
    const broken = join(folder, "broken.yml");
    await writeFile(broken, text.replace("    when: always", "    whenever: always"));
    await expect(gitlab("--list", "--file", "broken.yml")).rejects.toThrow("whenever");
  });
});

const rsync = hasProgram("rsync");

describe("a job of the pipeline", () => {
  test.skipIf(!rsync)(
    "validates for real [skipped where rsync is missing]",
    async () => {
      await copyRepository();
      await gitlab("validate", "--force-shell-executor", "--variable", "CI_COMMIT_BRANCH=main");
      const read = (name: string) => readFile(join(folder, name), "utf8");
      expect(JSON.parse(await read("gl-code-quality-report.json"))).toBeInstanceOf(Array);
      expect(await read("validate.xml")).toContain("<testsuite");
    },
    120_000,
  );
});

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ["--version"]);
    return true;
  } catch {
    return false;
  }
}

/** The tracked files as they are now, and the packages that are installed already. */
async function copyRepository(): Promise<void> {
  const names = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  for (const name of names.split("\0").filter((one) => one !== "")) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await cp(join(root, name), join(folder, name));
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}
