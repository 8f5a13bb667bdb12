import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "run-"));
  await mkdir(join(folder, "scripts"));
  await mkdir(join(folder, "bin"));
  await cp(join(import.meta.dirname, "run.mjs"), join(folder, "scripts/run.mjs"));
  await write("package.json", `{ "type": "module" }`);
  await write(
    "package-lock.json",
    `{ "packages": { "": {}, "node_modules/a": { "integrity": "x" } } }`,
  );
  await write(
    "scripts/hello.ts",
    "const text: string = process.argv.slice(2).join(); console.log(text);",
  );
  await write("scripts/fail.ts", "process.exit(7);");
  await write("scripts/wait.ts", "console.log(process.pid); setInterval(() => {}, 1000);");
  await writeNpm("sleep 0.2; rm -rf node_modules; mkdir node_modules");
});
afterEach(() => rm(folder, { recursive: true }));

function write(path: string, text: string): Promise<void> {
  return writeFile(join(folder, path), text, { mode: 0o755 });
}

/** An npm that notes each call and then runs the given shell commands. */
function writeNpm(commands: string): Promise<void> {
  return write("bin/npm", `#!/bin/sh\necho "$@" >> calls\n${commands}\n`);
}

async function npmCalls(): Promise<readonly string[]> {
  const text = await readFile(join(folder, "calls"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...args: readonly string[]) {
  return startWith({ PATH: `${join(folder, "bin")}:/usr/bin:/bin`, LANG: "C" }, ...args);
}

function startWith(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(folder, "scripts/run.mjs"), ...args], { env });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

const run = (...args: readonly string[]) => start(...args).ended;

describe("what is missing", () => {
  test("is installed once, said on standard error, and never again while the lock file stays", async () => {
    const first = await run("hello", "a", "b c");
    expect(first).toMatchObject({ code: 0, out: "a,b c\n" });
    expect(first.err).toContain("Installing the packages");
    expect(await run("hello")).toEqual({ code: 0, out: "\n", err: "" });
    expect(await npmCalls()).toEqual([expect.stringMatching(/^ci /)]);
  });

  test("is installed again when the lock file changes", async () => {
    await run("hello");
    await write("package-lock.json", `{ "packages": { "": {} } }`);
    await run("hello");
    expect((await npmCalls()).length).toBe(2);
  });

  test("is not installed over what somebody installed by hand from the same lock file", async () => {
    await mkdir(join(folder, "node_modules"));
    await cp(join(folder, "package-lock.json"), join(folder, "node_modules/.package-lock.json"));
    expect(await run("hello")).toMatchObject({ code: 0, err: "" });
    expect(await npmCalls()).toEqual([]);
  });

  test("is installed over what was installed from another lock file", async () => {
    await mkdir(join(folder, "node_modules"));
    const other = `{ "packages": { "node_modules/a": { "integrity": "y" } } }`;
    await write("node_modules/.package-lock.json", other);
    await run("hello");
    expect((await npmCalls()).length).toBe(1);
  });

  test("is installed by one of two runs; the other waits", async () => {
    const ended = await Promise.all([run("hello", "1"), run("hello", "2")]);
    expect(ended.map(({ code, out }) => [code, out])).toEqual([
      [0, "1\n"],
      [0, "2\n"],
    ]);
    expect((await npmCalls()).length).toBe(1);
  });

  test("is installed although an earlier run died and left its lock", async () => {
    await mkdir(join(folder, ".cache"));
    await write(".cache/install.lock", "999999999");
    expect(await run("hello", "x")).toMatchObject({ code: 0, out: "x\n" });
  });
});

describe("when it cannot install", () => {
  test("a failing npm is explained, and the next run tries again", async () => {
    await writeNpm("exit 1");
    const ended = await run("hello");
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.err).toContain("access to an npm registry");
    await writeNpm("mkdir -p node_modules");
    expect(await run("hello", "x")).toMatchObject({ code: 0, out: "x\n" });
  });
});

describe("without npm", () => {
  const path = () => join(folder, "nothing");

  test("it says so", async () => {
    const ended = await startWith({ PATH: path() }, "hello").ended;
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("npm is missing on this machine");
  });

  test("it says so in German where the terminal speaks German", async () => {
    const ended = await startWith({ PATH: path(), LANG: "de_DE.UTF-8" }, "hello").ended;
    expect(ended.err).toContain("npm fehlt auf diesem Rechner");
  });

  test("it works all the same once everything is installed", async () => {
    await run("hello");
    expect(await startWith({ PATH: path() }, "hello", "x").ended).toMatchObject({ out: "x\n" });
  });
});

describe("the command", () => {
  test("passes its exit code on", async () => {
    expect((await run("fail")).code).toBe(7);
  });

  test.each(["nothing", "", "../evil", "run"])(
    "%j is refused with the list of commands",
    async (name) => {
      const ended = await run(name);
      expect(ended.code).toBe(2);
      expect(ended.err).toContain("There are: fail, hello, wait");
    },
  );

  test.each(["SIGTERM", "SIGINT"] as const)(
    "gets %s, and the launcher ends with it",
    async (signal) => {
      const { child, ended } = start("wait");
      await new Promise((ready) => child.stdout.once("data", ready));
      child.kill(signal);
      expect((await ended).code).toBe(signal === "SIGTERM" ? 143 : 130);
    },
  );

  test("ends when npm's shell dies without telling", async () => {
    const launcher = `"${process.execPath}" "${join(folder, "scripts/run.mjs")}" wait; true`;
    const env = { PATH: `${join(folder, "bin")}:/usr/bin:/bin`, npm_lifecycle_event: "wait" };
    const shell = spawn("sh", ["-c", launcher], { env });
    const pid = Number(await new Promise((resolve) => shell.stdout.once("data", resolve)));
    shell.kill();
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
