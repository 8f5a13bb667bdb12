import type { HttpEdge, HttpLimits } from "../../sources/http/edge.ts";
import { createHttp, type Http } from "../../sources/http/http.ts";
import { anEdge } from "../http/an-edge.ts";
import type { ForgeServer } from "./server.ts";

/** Real requests to a forge on this machine, with a clock that waits for nothing. */
export function httpTo(
  server: Pick<ForgeServer, "host">,
  limits: Partial<HttpLimits> = {},
  parts: Partial<HttpEdge> = {},
): Http {
  const { edge } = anEdge(() => undefined, {
    fetch: (address, options) => fetch(address, options),
    mayBePrivate: (host) => host === server.host,
    ...parts,
  });
  const short = { attempts: 1, beginsAfter: 10_000, wholeAfter: 20_000, replyBytes: 200_000 };
  return createHttp(edge, { ...short, longestWait: 600_000, failuresInRow: 1000, ...limits });
}
