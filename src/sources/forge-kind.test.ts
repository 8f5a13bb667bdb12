import { describe, expect, test } from "vitest";
import { anEdge, json, type Respond } from "../testing/http/an-edge.ts";
import { createFindForge, knownForge, mayRun } from "./forge-kind.ts";
import { createHttp } from "./http/http.ts";

function finder(respond: Respond) {
  const { edge, seen } = anEdge(respond);
  return { find: createFindForge(createHttp(edge)), seen };
}

/** Answers for the two questions, by the version of the interface. */
async function found(v4: () => Response | Promise<Response>, v1?: () => Response) {
  const { find, seen } = finder(({ address }) => (address.includes("/api/v4/") ? v4() : v1?.()));
  const reply = await find("https://git.example.org/a/b");
  const said = reply.state === "value" ? reply.value.tool : reply.reason;
  return [said, seen.length];
}

const page = (status: number, text = "<p>Not here</p>") =>
  new Response(text, { status, headers: { "content-type": "text/html" } });
const nowhere = () => page(404);
const toLogin = (path: string) => () =>
  new Response(null, { status: 302, headers: { location: path } });

describe("hosts that need no question", () => {
  test.each([
    ["https://github.com/a/b", "GitHub"],
    ["https://gitlab.com/a/b/c", "GitLab"],
    ["https://gitlab.opencode.de/a/b", "GitLab"],
    ["https://codeberg.org/a/b", "Forgejo"],
    ["https://gitea.com/a/b", "Gitea"],
    ["https://git.example.org/a/b", undefined],
    ["https://codeberg.org.example/a/b", undefined],
    ["nothing", undefined],
  ])("%s: %s", async (address, tool) => {
    expect(knownForge(address)?.tool).toBe(tool);
    if (tool === undefined && address !== "nothing") return;
    const reply = await finder(() => undefined).find(address);
    const absent = { state: "absent", reason: "not-found" };
    expect(reply).toMatchObject(tool === undefined ? absent : { value: { tool } });
  });
});

test.each([
  ["gitlab", "https://gitlab.com/a/b", true],
  ["gitlab", "https://git.example.org/a/b", true],
  ["forgejo", "https://git.example.org/a/b", true],
  ["forgejo", "https://gitlab.com/a/b", false],
  ["gitlab", "ssh://git@gitlab.com/a/b", false],
  ["gitlab", "git@gitlab.com:a/b", false],
] as const)("%s may run at %s: %s", (kind, address, expected) => {
  expect(mayRun(kind, address)).toBe(expected);
});

describe("which forge a host runs", () => {
  test.each([
    ["its version", () => json({ version: "18.6.1-ee", revision: "0a1b2c3" })],
    [
      "that it does not know who asks",
      () => json({ message: "401 Unauthorized" }, { status: 401 }),
    ],
    ["that a token is wrong", () => json({ error: "invalid_token" }, { status: 401 })],
    ["that a token may not do that", () => json({ error: "insufficient_scope" }, { status: 403 })],
  ])("GitLab says %s", async (_, v4) => {
    expect(await found(v4)).toEqual(["GitLab", 1]);
  });

  test.each([
    ["Forgejo", () => json({ version: "13.0.3+gitea-1.22.0" })],
    ["Gitea", () => json({ version: "1.25.2" })],
  ])("%s says it by its version", async (tool, v1) => {
    expect(await found(nowhere, v1)).toEqual([tool, 2]);
  });

  test("a Forgejo that lets nobody in without an account is one all the same", async () => {
    const closed = {
      message: "Only signed in users",
      url: "https://git.example.org/api/swagger",
    };
    const v1 = () => json(closed, { status: 403 });
    expect(await found(toLogin("/user/login"), v1)).toEqual(["Forgejo", 2]);
    expect(await found(v1, v1)).toEqual(["Forgejo", 2]);
  });

  test.each([
    ["has neither interface", nowhere, nowhere],
    ["understands no such question", () => page(400), () => json({ error: "x" }, { status: 405 })],
  ])("a host that %s is no forge that we know", async (_, v4, v1) => {
    expect(await found(v4, v1)).toEqual(["not-found", 2]);
  });

  test.each([
    ["has a page in place of every answer", () => page(200), () => page(200), "not-understood"],
    ["refuses in words", () => page(401), () => page(403), "not-permitted"],
    ["answers JSON of its own", () => json([1]), () => json({ name: "x" }), "not-understood"],
    ["asks for a password", nowhere, () => json({ message: 1 }, { status: 403 }), "not-permitted"],
  ])("of a host that %s nobody knows", async (_, v4, v1, reason) => {
    expect(await found(v4, v1)).toEqual([reason, 2]);
  });

  test("a host behind a login tells nothing", async () => {
    const login = toLogin("/users/sign_in");
    expect(await found(login, login)).toEqual(["login", 2]);
    expect(await found(login, nowhere)).toEqual(["login", 2]);
  });

  test("a host that does not answer is not asked the second question", async () => {
    const lost = () => Promise.reject(Object.assign(new Error(), { code: "ECONNREFUSED" }));
    expect(await found(lost)).toEqual(["unreachable", 3]);
    expect(await found(() => page(502))).toEqual(["server-error", 3]);
  });

  test("each host is asked once, also by many at a time, and remembered", async () => {
    const { find, seen } = finder(() => json({ message: "401 Unauthorized" }, { status: 401 }));
    await Promise.all([find("https://a.org/x/y"), find("https://a.org/z/y")]);
    await find("https://a.org/x/y");
    await find("https://a.org:8443/x/y");
    expect(seen.map(({ address }) => new URL(address).host)).toEqual(["a.org", "a.org:8443"]);
  });
});
