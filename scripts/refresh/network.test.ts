import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTokens, tokenVariable } from "./network.ts";
import { replyStoreIn } from "./reply-store.ts";

test.each([
  ["github.com", "REFRESH_TOKEN_GITHUB_COM"],
  ["git.city-x.example:8443", "REFRESH_TOKEN_GIT_CITY_X_EXAMPLE_8443"],
])("the token for %s is in %s", (host, variable) => {
  expect(tokenVariable(host)).toBe(variable);
});

test("each host has its own token, sent to its interface; an empty one is none", () => {
  const environment = {
    REFRESH_TOKEN_GITHUB_COM: "one",
    REFRESH_TOKEN_GIT_EXAMPLE: " two\n",
    REFRESH_TOKEN_EMPTY_EXAMPLE: "",
    REFRESH_TOKEN_OTHER_EXAMPLE: "never read",
  };
  const hosts = ["github.com", "git.example", "empty.example", "github.com"];
  expect([...readTokens(hosts, environment)]).toEqual([
    ["api.github.com", "one"],
    ["git.example", "two"],
  ]);
});

test("a token never goes to a host whose name only looks alike", () => {
  const environment = { REFRESH_TOKEN_GIT_EXAMPLE: "secret" };
  expect([...readTokens(["git.example"], environment).keys()]).toEqual(["git.example"]);
  expect(() => readTokens(["git.example", "git-example"], environment)).toThrow(
    "git.example and git-example both have REFRESH_TOKEN_GIT_EXAMPLE",
  );
});

test("replies of earlier runs are found again; what is damaged counts as not there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "replies-"));
  const store = replyStoreIn(folder);
  const reply = {
    ...{ etag: '"1"', lastModified: null, headers: { link: "<x>" } },
    body: new TextEncoder().encode('{"a":\n1}'),
  };
  await store.write("key", reply);
  expect(await store.read("key")).toEqual(reply);
  expect(await store.read("other")).toBeNull();
  const [shelf = ""] = readdirSync(folder);
  const [name = ""] = readdirSync(join(folder, shelf));
  writeFileSync(join(folder, shelf, name), "{ cut");
  expect(await store.read("key")).toBeNull();
  rmSync(folder, { recursive: true });
});
