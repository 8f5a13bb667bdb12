import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "./address.ts";
import { cloneRepository } from "./clone.ts";
import { type Edge, findPublicCode } from "./find.ts";

const run = promisify(execFile);
let folder = "";
let server: Server;
let origin = "";

const edge: Edge = {
  fetch,
  readFile: (path) => readFile(path, "utf8"),
  cloneRepository: async (url) => {
    const copy = await mkdtemp(join(folder, "copy-"));
    return cloneRepository(url, copy, () => rm(copy, { recursive: true, force: true }));
  },
};

async function repository(name: string, files: Record<string, string>): Promise<string> {
  const root = join(folder, name);
  await run("git", ["init", "-q", "-b", "trunk", root]);
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  await run("git", [...who, "add", "."], { cwd: root });
  await run("git", [...who, "commit", "-q", "-m", "files"], { cwd: root });
  return `file://${root}`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "publiccode-"));
  server = createServer((request, reply) => {
    if (request.url === "/page.yml") reply.setHeader("content-type", "text/html");
    if (request.url === "/huge.yml") reply.write("x".repeat(1024 * 1024));
    if (request.url === "/gone.yml") reply.statusCode = 404;
    reply.end("name: Example\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

describe("an address", () => {
  it.each([
    ["./publiccode.yml", { kind: "file", path: "./publiccode.yml" }],
    ["C:\\files\\publiccode.yml", { kind: "file", path: "C:\\files\\publiccode.yml" }],
    ["https://example.org/o/r.git", { kind: "repository", url: "https://example.org/o/r" }],
    ["https://example.org/o/r/", { kind: "repository", url: "https://example.org/o/r" }],
    [
      "https://example.org/o/r/blob/main/publiccode.yml",
      { kind: "repository", url: "https://example.org/o/r" },
    ],
    [
      "https://example.org/g/s/r/-/blob/main/x.yml",
      { kind: "repository", url: "https://example.org/g/s/r" },
    ],
    [
      "https://example.org/o/r/src/branch/main/",
      { kind: "repository", url: "https://example.org/o/r" },
    ],
    [
      "https://example.org/g/r/-/raw/main/publiccode.yml",
      { kind: "document", url: "https://example.org/g/r/-/raw/main/publiccode.yml" },
    ],
    [
      "https://example.org/publiccode.yml",
      { kind: "document", url: "https://example.org/publiccode.yml" },
    ],
  ])("%s is understood", (text, wanted) => {
    expect(addressOf(text)).toEqual(wanted);
  });
});

describe("a publiccode.yml", () => {
  it("is found in the root of a repository's default branch, with its commit", async () => {
    const url = await repository("full", { "publiccode.yml": "name: Full\n" });
    const found = await findPublicCode({ kind: "repository", url }, edge);
    expect(found).toMatchObject({ kind: "found", text: "name: Full\n", repository: url });
    expect(found).toHaveProperty("commit", expect.stringMatching(/^[0-9a-f]{40}$/));
  });

  it("is found under its other name", async () => {
    const url = await repository("yaml", { "publiccode.yaml": "name: Other\n" });
    expect(await findPublicCode({ kind: "repository", url }, edge)).toMatchObject({
      text: "name: Other\n",
    });
  });

  it("is absent where the repository has none", async () => {
    const url = await repository("empty", { "README.md": "x" });
    expect(await findPublicCode({ kind: "repository", url }, edge)).toMatchObject({
      kind: "absent",
    });
  });

  it("is unavailable where there is no repository, and nothing is left behind", async () => {
    const url = `file://${join(folder, "nowhere")}`;
    expect(await findPublicCode({ kind: "repository", url }, edge)).toMatchObject({
      kind: "unavailable",
    });
  });

  it("does not let Git take a way that runs a program", async () => {
    const found = await findPublicCode(
      { kind: "repository", url: "ext::sh -c touch% /tmp/x" },
      edge,
    );
    expect(found).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("ext") });
  });

  it("is read from its address", async () => {
    const url = `${origin}/publiccode.yml`;
    expect(await findPublicCode({ kind: "document", url }, edge)).toMatchObject({
      text: "name: Example\n",
    });
  });

  it.each([
    ["/page.yml", /web page/],
    ["/huge.yml", /larger than 1 MiB/],
    ["/gone.yml", /404/],
  ])("is unavailable at %s", async (path, reason) => {
    const found = await findPublicCode({ kind: "document", url: origin + path }, edge);
    expect(found).toMatchObject({ kind: "unavailable", reason: expect.stringMatching(reason) });
  });
});
