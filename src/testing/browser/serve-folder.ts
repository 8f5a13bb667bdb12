import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFolder } from "../../preview/folder.ts";
import { listenOnFirstFree } from "../../preview/listen.ts";
import { createSiteServer } from "../../preview/server.ts";

/** A served folder: `url` ends in a slash; `close` ends the server. */
export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port, below `base` (with a slash at both ends): a site must work in any folder. */
export async function serveFolder(folder: string, base = "/"): Promise<ServedSite> {
  const server = createSiteServer(readFolder(folder), base);
  const port = await listenOnFirstFree(server, "127.0.0.1", [0]);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}

/** The folder of the site under test: `npm test` builds one and names it in ALLMENDE_SITE; else what is in dist/. */
export function builtSite(): string {
  const folder = resolve(process.env.ALLMENDE_SITE ?? "dist");
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new Error(
    `No built site in ${folder}. Run: npm test -- --only browser (or first: npm run build)`,
  );
}
