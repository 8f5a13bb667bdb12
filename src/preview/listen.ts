import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Starts the server on the first free port of `ports` (0 means any) and returns that port; calls `busy` for each
 * that is taken. Rejects with the last error where none is free.
 */
export async function listenOnFirstFree(
  server: Server,
  host: string,
  ports: readonly number[],
  busy: (port: number) => void = () => {},
): Promise<number> {
  let last: unknown = new Error("no port to try");
  for (const port of ports) {
    try {
      return await listenOn(server, host, port);
    } catch (error) {
      if (!isBusy(error)) throw error;
      busy(port);
      last = error;
    }
  }
  throw last;
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
