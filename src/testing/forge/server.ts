import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Fault, misbehave } from "./faults.ts";
import { findReply } from "./find-reply.ts";

/** One recorded reply; `https://forge.example` in it stands for the address of the server. */
export interface Recorded {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is; everything else as JSON. */
  readonly body: unknown;
}

/** Replies by path and as much of the query as matters; of several that fit, the one that says most. */
export type Recording = Readonly<Record<string, Recorded>>;

export const HERE = "https://forge.example";

export type Choose = (path: string, nth: number) => Fault | null;

/** A forge on this machine that plays back what was recorded, over real HTTP. */
export interface ForgeServer {
  /** Such as `http://127.0.0.1:45678`. */
  readonly url: string;
  readonly host: string;
  /** Every request so far: path and query. */
  readonly asked: string[];
  /** The headers of the requests, in the same order. */
  readonly headers: IncomingMessage["headers"][];
  /** From now on something goes wrong: with every request, or with those whose path has the text in it. */
  break(fault: Fault, where?: string): void;
  /** The same, chosen anew for each request by its path and its number from 1; null lets it pass. */
  breakBy(choose: Choose): void;
  /** Nothing goes wrong any more, and the requests so far are forgotten. */
  mend(): void;
  close(): Promise<void>;
}

/** Starts it on a free port of 127.0.0.1; what was not recorded is not found. */
export async function startForge(recording: Recording): Promise<ForgeServer> {
  let choose: Choose = () => null;
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    headers.push(request.headers);
    const fault = choose(path, asked.length);
    if (fault === null) play(recording, request, response);
    else misbehave(fault, path, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    headers,
    break: (fault, where = "") => {
      choose = (path) => (path.includes(where) ? fault : null);
    },
    breakBy: (chosen) => {
      choose = chosen;
    },
    mend: () => {
      choose = () => null;
      asked.length = 0;
      headers.length = 0;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function play(recording: Recording, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "";
  const recorded = findReply(recording, path) ?? NOT_FOUND;
  const here = `http://${request.headers.host}`;
  const { status = 200, headers = {}, body } = recorded;
  const text = (typeof body === "string" ? body : JSON.stringify(body)).replaceAll(HERE, here);
  const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const own = Object.entries(headers).map(([name, value]) => [name, value.replaceAll(HERE, here)]);
  const type = { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, etag, ...Object.fromEntries(own) }).end(text);
}

const NOT_FOUND: Recorded = { status: 404, body: { message: "Not Found" } };
