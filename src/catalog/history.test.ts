import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Git, NO_HISTORY, parseHistory, readCommitTime, readHistory } from "./history.ts";

const run = promisify(execFile);
let folder = "";

function gitIn(cwd: string, date = "2026-01-01T00:00:00+00:00"): Git {
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return async (args) => (await run("git", [...who, ...args], { cwd, env })).stdout;
}

async function commit(root: string, date: string, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const git = gitIn(root, date);
  await git(["add", "."]);
  await git(["commit", "-q", "-m", "change"]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "history-"));
  const root = join(folder, "full");
  await mkdir(root);
  await gitIn(root)(["init", "-q"]);
  await commit(root, "2026-01-01T00:00:00+00:00", { "catalog/software/a/publiccode.yml": "1" });
  await commit(root, "2026-02-01T00:00:00+00:00", { "catalog/software/b/publiccode.yml": "1" });
  await commit(root, "2026-03-01T00:00:00+00:00", { "catalog/software/a/curation.yml": "1" });
  await commit(root, "2026-04-01T00:00:00+00:00", { "catalog/software/b/observations.yml": "1" });
  await run("git", ["clone", "-q", "--depth", "3", `file://${root}`, join(folder, "shallow")]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the history of entries", () => {
  it("says when an entry was added and when people last changed it", async () => {
    const history = await readHistory(gitIn(join(folder, "full")));
    expect(history.complete).toBe(true);
    expect(history.entries.get("software/a")).toEqual({
      added: "2026-01-01T00:00:00+00:00",
      changed: "2026-03-01T00:00:00+00:00",
    });
  });

  it("does not count what a machine observed as a change", async () => {
    const history = await readHistory(gitIn(join(folder, "full")));
    expect(history.entries.get("software/b")?.changed).toBe("2026-02-01T00:00:00+00:00");
  });

  it("knows nothing of the oldest commit of a shallow clone, and says that it is not complete", async () => {
    const history = await readHistory(gitIn(join(folder, "shallow")));
    expect(history.complete).toBe(false);
    expect(history.entries.get("software/b")).toBeUndefined();
    expect(history.entries.get("software/a")).toEqual({
      added: null,
      changed: "2026-03-01T00:00:00+00:00",
    });
  });

  it("is empty without a repository", async () => {
    const none: Git = () => Promise.reject(new Error("not a git repository"));
    expect(await readHistory(none)).toBe(NO_HISTORY);
    expect(await readCommitTime(none)).toBeNull();
  });

  it("takes no path that is not an entry's", () => {
    const log =
      "\u001e2026-01-01T00:00:00Z abc\n\nA\tcatalog/software/__proto__/publiccode.yml\nA\tREADME.md\n";
    expect(parseHistory(log, false).entries.size).toBe(0);
  });
});
