import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "./folder.ts";
import { listenOnFirstFree } from "./listen.ts";
import { createSiteServer } from "./server.ts";

let root = "";
let port = 0;
let server: ReturnType<typeof createSiteServer>;

beforeAll(async () => {
  const outer = await mkdtemp(join(tmpdir(), "preview-"));
  root = join(outer, "site");
  await mkdir(join(root, "de", "über uns"), { recursive: true });
  await writeFile(join(outer, "secret.txt"), "secret");
  await writeFile(join(root, "index.html"), "<h1>home</h1>");
  await writeFile(join(root, "404.html"), "<h1>missing</h1>");
  await writeFile(join(root, "de", "index.html"), "<h1>de</h1>");
  await writeFile(join(root, "de", "über uns", "a&b.json"), "{}");
  await symlink(join(outer, "secret.txt"), join(root, "leak.txt"));
  await symlink(join(root, "index.html"), join(root, "alias.html"));
  server = createSiteServer(readFolder(root));
  port = await listenOnFirstFree(server, "127.0.0.1", [0]);
});

afterAll(async () => {
  server.close();
  await rm(join(root, ".."), { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Sends the target as it is written; `fetch` would tidy the dots away. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, async (reply) => {
      const chunks = await reply.toArray();
      const body = Buffer.concat(chunks).toString();
      resolve({ status: reply.statusCode, headers: reply.headers, body });
    });
    sent.on("error", reject).end();
  });
}

describe("what is there", () => {
  test("the root and a folder answer with their index page", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, body: "<h1>home</h1>" });
    expect((await ask("/")).headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(await ask("/de/?q=1")).toMatchObject({ status: 200, body: "<h1>de</h1>" });
  });

  test("a folder without its slash is sent to the address with the slash, query kept", async () => {
    const reply = await ask("/de?q=a/b?c");
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe("/de/?q=a/b?c");
  });

  test("percent-encoded names are decoded", async () => {
    const reply = await ask("/de/%C3%BCber%20uns/a&b.json");
    expect(reply).toMatchObject({ status: 200, body: "{}" });
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
  });

  test("HEAD has the headers of GET and no body", async () => {
    const [head, get] = await Promise.all([ask("/de/", "HEAD"), ask("/de/")]);
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.headers["content-length"]).toBe(String(get.body.length));
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test("a file whose tag the browser knows is not sent again", async () => {
    const tag = String((await ask("/")).headers.etag);
    expect(await ask("/", "GET", { "if-none-match": `"x", W/${tag}` })).toMatchObject({
      status: 304,
      body: "",
    });
    expect(await ask("/", "GET", { "if-none-match": '"x"' })).toMatchObject({ status: 200 });
  });

  test("a symbolic link inside the folder is followed", async () => {
    expect(await ask("/alias.html")).toMatchObject({ status: 200, body: "<h1>home</h1>" });
  });
});

describe("what is not there", () => {
  test.each([
    "/nothing",
    "/de/nothing/",
    "/index.html/",
    "/../secret.txt",
    "/de/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/de/..%5c..%5csecret.txt",
    "/%00",
    "/%ff",
    "/%",
    "//de/",
    "//example.org/..",
    "/leak.txt",
    "/./index.html",
  ])("%s answers with the page for missing pages", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: "<h1>missing</h1>" });
  });

  test("other methods are refused", async () => {
    const reply = await ask("/", "POST");
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe("GET, HEAD");
  });
});

describe("where it listens", () => {
  test("a taken port is named and the next one is tried", async () => {
    const second = createSiteServer(readFolder(root));
    const busy: number[] = [];
    const got = await listenOnFirstFree(second, "127.0.0.1", [port, 0], (taken) => {
      busy.push(taken);
    });
    expect(busy).toEqual([port]);
    expect(got).not.toBe(port);
    second.close();
  });

  test("with every port taken it rejects", async () => {
    const second = createSiteServer(readFolder(root));
    await expect(listenOnFirstFree(second, "127.0.0.1", [port])).rejects.toThrow("EADDRINUSE");
  });

  test("a site may lie in a folder of its host", async () => {
    const second = createSiteServer(readFolder(root), "/unter/ordner/");
    const got = await listenOnFirstFree(second, "127.0.0.1", [0]);
    const replies = await Promise.all(
      ["/unter/ordner/de/", "/de/"].map((path) => fetch(`http://127.0.0.1:${got}${path}`)),
    );
    expect(replies.map((reply) => reply.status)).toEqual([200, 404]);
    second.close();
  });
});
