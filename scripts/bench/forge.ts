// Started by refresh.ts: a GitLab on this machine on which every project looks alike, answers late and sometimes fails.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pick, randomFrom } from "../../src/bench/random.ts";
import { findReply } from "../../src/testing/forge/find-reply.ts";
import { aGitlabProject, GITLAB_REPLIES } from "../../src/testing/forge/gitlab-replies.ts";

const [latency = 50, failing = 0.05, ports = 8] = process.argv.slice(2).map(Number);
const random = randomFrom(7);
const counts = { requests: 0, failed: 0 };
const PROJECT = /^\/api\/v4\/projects\/(?<path>[^/?]*%2F[^/?]*)$/u;
const FAULTS: readonly ((response: ServerResponse) => void)[] = [
  (response) => response.writeHead(500).end("{}"),
  (response) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway"),
  (response) => response.socket?.destroy(),
  (response) => response.writeHead(503, { "retry-after": "0" }).end("{}"),
];

/** What the forge says; undefined: not found. */
function replyTo(host: string, address: string): unknown {
  if (address.startsWith("/api/v4/version")) return { version: "18.6.0", revision: "0" };
  const path = PROJECT.exec(address)?.groups?.["path"];
  if (path === undefined) return findReply(GITLAB_REPLIES, address);
  const name = decodeURIComponent(path);
  return aGitlabProject({ path_with_namespace: name, web_url: `http://${host}/${name}` });
}

function answer(host: string, address: string, response: ServerResponse): void {
  counts.requests += 1;
  if (random() < failing) {
    counts.failed += 1;
    pick(random, FAULTS)(response);
    return;
  }
  const reply = replyTo(host, address);
  const text = JSON.stringify(reply ?? { message: "404 Not Found" });
  response.writeHead(reply === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(text);
}

const listening = Array.from({ length: ports }, () => {
  const server = createServer(({ headers, url = "" }, response) => {
    setTimeout(() => answer(headers.host ?? "", url, response), latency);
  });
  return new Promise<string>((started) => {
    server.listen(0, "127.0.0.1", () => {
      started(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
});
process.send?.({ hosts: await Promise.all(listening) });
process.on("message", () => process.send?.(counts));
