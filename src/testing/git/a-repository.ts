import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a commit in a test says of itself; everything else is ordinary. */
export interface CommitParts {
  /** RFC 3339. */
  readonly at?: string;
  readonly name?: string;
  readonly mail?: string;
  readonly message?: string;
  /** Path to content; null removes the file. */
  readonly files?: Readonly<Record<string, string | null>>;
}

export interface TagParts {
  readonly at?: string;
  /** An SSH key to sign with; left out: an annotated tag without a signature. */
  readonly key?: string;
  /** The message; a signature block that somebody wrote into it by hand is one to Git. */
  readonly message?: string;
  /** What it is put on; left out: the newest commit. */
  readonly on?: string;
}

/** A repository on this disk, made by the real Git. */
export interface TestRepository {
  /** Where to copy it from. */
  readonly address: string;
  git(
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
    input?: string,
  ): string;
  /** Answers the id of the commit. */
  commit(parts?: CommitParts): string;
  tag(name: string, parts?: TagParts): void;
}

const AT = "2026-11-01T12:00:00Z";

/** Makes an empty repository in a folder; like those of forges, it sends no more than it is asked for. */
export function makeRepository(folder: string): TestRepository {
  mkdirSync(folder, { recursive: true });
  const git: TestRepository["git"] = (args, environment = {}, input = "") =>
    execFileSync("git", ["-C", folder, "-c", "gc.auto=0", ...args], {
      env: { ...ALONE, PATH: process.env["PATH"] ?? "", ...environment },
      encoding: "utf8",
      input,
      stdio: ["pipe", "pipe", "ignore"],
    }).trim();
  git(["init", "-q", "-b", "main"]);
  git(["config", "uploadpack.allowFilter", "true"]);
  git(["config", "uploadpack.allowAnySHA1InWant", "true"]);
  return {
    address: `file://${folder}`,
    git,
    commit: (parts = {}) => commit(folder, git, parts),
    tag: (name, parts = {}) => tag(git, name, parts),
  };
}

/** No settings of whoever runs the tests. */
const ALONE = { HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

function commit(folder: string, git: TestRepository["git"], parts: CommitParts): string {
  const { at = AT, name = "Ada Example", mail = "ada@city.example.org", files = {} } = parts;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (content === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  git(["add", "-A"]);
  const message = ["commit", "-q", "--allow-empty", "-F", "-", "--cleanup=verbatim"];
  git(message, identity(name, mail, at), parts.message ?? "A change\n");
  return git(["rev-parse", "HEAD"]);
}

function tag(git: TestRepository["git"], name: string, parts: TagParts): void {
  const { at = AT, key, message = `Version ${name}\n`, on = "HEAD" } = parts;
  const signing =
    key === undefined
      ? ["tag", "-a"]
      : ["-c", "gpg.format=ssh", "-c", `user.signingKey=${key}`, "tag", "-s"];
  const how = [...signing, "-F", "-", "--cleanup=verbatim", name, on];
  git(how, identity("Ada Example", "ada@city.example.org", at), message);
}

function identity(name: string, mail: string, at: string): Readonly<Record<string, string>> {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: mail,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: mail,
    GIT_COMMITTER_DATE: at,
  };
}
