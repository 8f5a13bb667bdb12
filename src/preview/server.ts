import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { encodeBody } from "./encoding.ts";
import type { ReadPath, ServedFile } from "./folder.ts";
import { mediaTypeOf } from "./media-types.ts";
import { pathOfRequest } from "./request-path.ts";

/**
 * A server for a built site (GET and HEAD, RFC 9110): `index.html` for folders, `404.html` for what is missing.
 * `base` is the folder under which the site appears, with a slash at both ends.
 */
export function createSiteServer(read: ReadPath, base = "/"): Server {
  return createServer((request, response) => {
    answer(read, base, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
}

async function answer(
  read: ReadPath,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathOfRequest(request.url ?? "", base);
  const name = path === "" || path?.endsWith("/") ? `${path}index.html` : path;
  const found = name === null ? null : await read(name);
  if (found === "folder") redirectToFolder(request.url ?? "", response);
  else if (name !== null && found) send(found, name, 200, request, response);
  else await sendMissing(read, request, response);
}

/** Relative links inside the folder's page only work when its address ends in a slash. */
function redirectToFolder(target: string, response: ServerResponse): void {
  const [path = ""] = target.split("?", 1);
  response.writeHead(301, { location: `${path}/${target.slice(path.length)}` }).end();
}

async function sendMissing(
  read: ReadPath,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await read("404.html");
  if (page && page !== "folder") send(page, "404.html", 404, request, response);
  else response.writeHead(404, { "content-type": mediaTypeOf("x.txt") }).end("Not found\n");
}

function send(
  file: ServedFile,
  name: string,
  status: 200 | 404,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const mediaType = mediaTypeOf(name);
  const headers = {
    "cache-control": "no-cache",
    "content-type": mediaType,
    etag: file.tag,
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
  };
  if (status === 200 && isKnown(file.tag, request.headers["if-none-match"])) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = encodeBody(file.body, mediaType, request.headers["accept-encoding"]);
  response.writeHead(status, {
    ...headers,
    ...(encoding === null ? {} : { "content-encoding": encoding }),
    "content-length": body.byteLength,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((given) => given.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}
