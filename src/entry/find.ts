import type { Address } from "./address.ts";

/** What was found at an address. */
export type Found =
  | {
      readonly kind: "found";
      readonly text: string;
      /** Where the file can be read. */
      readonly url: string;
      readonly repository: string | null;
      readonly commit: string | null;
    }
  | { readonly kind: "absent"; readonly repository: string; readonly commit: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/** What the search for a file needs of the world. */
export interface Edge {
  readonly fetch: typeof fetch;
  readonly readFile: (path: string) => Promise<string>;
  /** A new bare copy of the default branch without file contents; answers a function that runs Git in it. */
  readonly cloneRepository: (url: string) => Promise<RepositoryCopy>;
}

export interface RepositoryCopy {
  readonly git: (args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

const NAMES = ["publiccode.yml", "publiccode.yaml"];
const MOST_BYTES = 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Finds a publiccode.yml: a file, a raw address, or in the root of a repository's default branch. Never throws. */
export async function findPublicCode(address: Address, edge: Edge): Promise<Found> {
  try {
    switch (address.kind) {
      case "file":
        return {
          kind: "found",
          text: await edge.readFile(address.path),
          url: address.path,
          repository: null,
          commit: null,
        };
      case "document":
        return await fetchDocument(address.url, edge.fetch);
      case "repository":
        return await findInRepository(address.url, edge);
      default:
        return address satisfies never;
    }
  } catch (error) {
    return { kind: "unavailable", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function fetchDocument(url: string, fetchFrom: typeof fetch): Promise<Found> {
  const reply = await fetchFrom(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!reply.ok) return { kind: "unavailable", reason: `${url} answered ${reply.status}` };
  if (reply.headers.get("content-type")?.includes("html")) {
    return { kind: "unavailable", reason: `${url} is a web page, not a file` };
  }
  const text = await readBounded(reply);
  if (text === null) return { kind: "unavailable", reason: `${url} is larger than 1 MiB` };
  return { kind: "found", text, url, repository: null, commit: null };
}

/** The body as text, or null where it is larger than a publiccode.yml may be. */
async function readBounded(reply: Response): Promise<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  for await (const chunk of reply.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function findInRepository(repository: string, edge: Edge): Promise<Found> {
  const copy = await edge.cloneRepository(repository);
  try {
    const commit = (await copy.git(["rev-parse", "HEAD"])).trim();
    const names = (await copy.git(["ls-tree", "--name-only", "HEAD"])).split("\n");
    const name = NAMES.find((wanted) => names.includes(wanted));
    if (name === undefined) return { kind: "absent", repository, commit };
    const text = await copy.git(["show", `HEAD:${name}`]);
    return { kind: "found", text, url: repository, repository, commit };
  } finally {
    await copy.remove();
  }
}
