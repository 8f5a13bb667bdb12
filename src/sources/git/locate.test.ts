import { expect, test } from "vitest";
import { anEdge, type Respond } from "../../testing/http/an-edge.ts";
import { createHttp } from "../http/http.ts";
import { locateRepository } from "./locate.ts";

const ADVERTISEMENT = "application/x-git-upload-pack-advertisement";
const ADDRESS = "https://git.example.org/a/b";

function reply(type: string, body = "000eversion 2\n0000", status = 200): Response {
  return new Response(body, { status, headers: { "content-type": type } });
}

async function locate(respond: Respond, address = ADDRESS) {
  const { edge, seen } = anEdge(respond);
  const found = await locateRepository(createHttp(edge, { attempts: 1 }), address);
  const said =
    found.state === "unavailable" ? `${found.reason}: ${found.detail}` : JSON.stringify(found);
  return { said, seen };
}

test("a repository is where the answer came from, after redirects", async () => {
  const { said, seen } = await locate(({ address }) =>
    address.includes("/a/b/")
      ? new Response(null, {
          status: 301,
          headers: { location: "/A/b.git/info/refs?service=git-upload-pack" },
        })
      : reply(ADVERTISEMENT),
  );
  expect(said).toBe('{"state":"value","value":"https://git.example.org/A/b.git"}');
  expect(seen.map(({ address }) => address)).toEqual([
    `${ADDRESS}/info/refs?service=git-upload-pack`,
    "https://git.example.org/A/b.git/info/refs?service=git-upload-pack",
  ]);
  expect(seen[0]?.headers.get("git-protocol")).toBe("version=2");
});

test("a page inside a repository leads to the repository", async () => {
  const { seen } = await locate(() => reply(ADVERTISEMENT), `${ADDRESS}/tree/main/app?x=1`);
  expect(seen[0]?.address).toBe(`${ADDRESS}/info/refs?service=git-upload-pack`);
});

test.each([
  ["a page", reply("text/html", "<p>Hello"), "not-understood: no Git repository"],
  [
    "a login page",
    reply("text/html", '<input type="password">'),
    "login: a login page in place of a repository",
  ],
  ["none", reply("text/plain", "", 404), "not-found: 404"],
  ["a private one", reply("text/plain", "", 401), "not-permitted: 401"],
  [
    "one that leads home",
    new Response(null, { status: 302, headers: { location: "https://127.0.0.1/a/b/info/refs" } }),
    "refused: 127.0.0.1 is in a local network",
  ],
])("%s is no repository to copy from", async (_, response, expected) => {
  expect((await locate(() => response)).said).toBe(expected);
});
