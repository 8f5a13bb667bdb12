import { expect, test } from "vitest";
import { anEdge } from "../../testing/http/an-edge.ts";
import { createHttp } from "./http.ts";
import { readBytes } from "./read-bytes.ts";

const read = (response: Response) =>
  readBytes(createHttp(anEdge(() => response).edge, { attempts: 1 }), "https://a.org/trivy.json");

test("a file comes as it is, with the day on which the host says that it was written", async () => {
  const headers = { "last-modified": "Wed, 21 Oct 2026 07:28:00 GMT" };
  expect(await read(new Response("{}", { headers }))).toEqual({
    state: "value",
    value: { bytes: new TextEncoder().encode("{}"), modified: "2026-10-21T07:28:00Z" },
  });
  for (const odd of ["", "yesterday"]) {
    const reply = await read(new Response("{}", { headers: { "last-modified": odd } }));
    expect(reply).toEqual({ state: "value", value: { bytes: new TextEncoder().encode("{}") } });
  }
});

test.each([
  [
    "a login page",
    new Response('<input type="password">', { headers: { "content-type": "text/html" } }),
    "login",
  ],
  ["a missing file", new Response("", { status: 404 }), "not-found"],
  ["a broken host", new Response("", { status: 502 }), "server-error"],
])("%s is none", async (_name, response, reason) => {
  expect(await read(response)).toMatchObject({ state: "unavailable", reason });
});

test("any other page is a file, and its reader has to say what it is", async () => {
  const page = new Response("<p>Hello", { headers: { "content-type": "text/html" } });
  expect(await read(page)).toMatchObject({ state: "value" });
});
