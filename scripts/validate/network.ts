import { lookup } from "node:dns/promises";
import type { NetworkEdge } from "../../src/checks/network/reach.ts";

/** The real network, for `--network`. */
export const NETWORK: NetworkEdge = {
  fetch,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  timeout: 20_000,
  parallel: 8,
};
