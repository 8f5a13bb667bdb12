import { spawn } from "node:child_process";
import { unavailable } from "../http/answer.ts";
import type { Git, GitOutput } from "./git.ts";
import { reasonOfFailure } from "./reason-of-failure.ts";

export interface GitLimits {
  /** Milliseconds for one command. */
  readonly timeout: number;
  /** Bytes that a command may print. */
  readonly outputBytes: number;
  /** Bytes of the largest file that a command may write: what a fetch brings is one file, as it leaves things out. */
  readonly fileBytes: number;
}

export interface GitSettings extends Partial<GitLimits> {
  /** Of this only the way to programs, proxies and certificates is handed on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tests copy from folders; nobody else does. */
  readonly allowFolders?: boolean;
}

const LIMITS: GitLimits = {
  timeout: 5 * 60_000,
  outputBytes: 64 * 1024 * 1024,
  fileBytes: 1024 * 1024 * 1024,
};

/** What Git needs of the machine; its settings, keys, helpers and passwords are none of it. */
const HANDED_ON =
  /^(?:PATH|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CAINFO)$/iu;

const SAFE = {
  HOME: "/dev/null",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "false",
  GIT_SSH_COMMAND: "false",
  GIT_OPTIONAL_LOCKS: "0",
};

const SETTINGS = [
  ...["credential.helper=", "core.hooksPath=/dev/null", "core.fsmonitor=false", "gc.auto=0"],
  ...["maintenance.auto=false", "submodule.recurse=false", "advice.detachedHead=false"],
  // Where it leads was found out before, step by step; this also forbids objects from other servers.
  "http.followRedirects=false",
  // A server that drips is given up long before the time is over.
  ...["http.lowSpeedLimit=1000", "http.lowSpeedTime=30", "http.userAgent=allmende-refresh"],
].flatMap((setting) => ["-c", setting]);

/**
 * Git without anything of this machine: no prompt, no password, no hook, no submodule, no protocol but https and
 * http. A command that prints too much, writes too large a file or takes too long is ended with all that it started.
 */
export function createGit({ environment, allowFolders = false, ...limits }: GitSettings): Git {
  const all = { ...LIMITS, ...limits };
  const env = {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => HANDED_ON.test(name))),
    ...SAFE,
    GIT_ALLOW_PROTOCOL: allowFolders ? "https:http:file" : "https:http",
  };
  return (args) => runBounded([...SETTINGS, ...args], env, all);
}

/** The shell sets the limit that Node cannot set (blocks of 512 bytes, POSIX), lets Git say when it is met, and becomes Git. */
const BOUNDED = `trap "" XFSZ && ulimit -f "$1" && shift && exec git "$@"`;

function runBounded(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  limits: GitLimits,
): Promise<GitOutput> {
  const blocks = String(Math.ceil(limits.fileBytes / 512));
  // A process group of its own, so that its helpers end with it.
  const child = spawn("/bin/sh", ["-c", BOUNDED, "git", blocks, ...args], {
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const printed: Buffer[] = [];
  let size = 0;
  let said = "";
  let ended: GitOutput | null = null;
  const end = (why: GitOutput) => {
    ended ??= why;
    endGroup(child.pid, "SIGTERM");
    setTimeout(() => endGroup(child.pid, "SIGKILL"), 2000).unref();
  };
  const late = setTimeout(() => {
    end(unavailable("timeout", `git took longer than ${limits.timeout / 1000} s`));
  }, limits.timeout);
  child.stdout.on("data", (part: Buffer) => {
    size += part.byteLength;
    if (size <= limits.outputBytes) printed.push(part);
    else end(unavailable("too-large", `git printed more than ${limits.outputBytes} bytes`));
  });
  child.stderr.on("data", (part: Buffer) => {
    if (said.length < 10_000) said += part.toString("utf8");
  });
  return new Promise((resolve) => {
    const settle = (output: GitOutput) => {
      clearTimeout(late);
      resolve(ended ?? output);
    };
    child.on("error", () => settle(unavailable("not-understood", "git could not be started")));
    child.on("close", (code) => {
      if (code === 0) settle({ state: "done", text: Buffer.concat(printed).toString("utf8") });
      else settle(reasonOfFailure(said));
    });
  });
}

function endGroup(pid: number | undefined, signal: "SIGTERM" | "SIGKILL"): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
