import type { Problem } from "../problem/problem.ts";
import type { RawFile } from "./catalog.ts";
import type { ParsedDocument } from "./document.ts";
import type { ParseCache } from "./parse.ts";

/** Where texts are kept by name; reading answers null for what is not there, writing replaces atomically. */
export interface Store {
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
}

export interface CacheOptions {
  readonly store: Store;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: (bytes: Uint8Array | string) => string;
  /** Changes with the code that parses, with its libraries, and with the schemas. */
  readonly fingerprint: string;
}

export interface KeptCache extends ParseCache {
  /** Writes what was found or kept in this run, and forgets everything else. */
  save(): void;
}

/** The parse result of one path: the digest of the bytes that it came from, and itself as JSON. */
interface Line {
  readonly digest: string;
  readonly json: string;
}

interface Shard {
  readonly known: ReadonlyMap<string, Line>;
  readonly used: Map<string, Line>;
}

const SHARDS = 32;
const VERSION = "allmende-parse-1";

/**
 * Parse results by path and content. An answer is given only for the same path with the same bytes
 * (SHA-256), made by the same code (fingerprint), from a shard whose own digest is right; whatever is
 * damaged or of another version is as good as not there.
 */
export function openCache(options: CacheOptions): KeptCache {
  const shards = Array.from({ length: SHARDS }, (_, index) => readShard(options, index));
  const digests = new WeakMap<RawFile, string>();
  const digestOf = (file: RawFile): string => {
    const digest = digests.get(file) ?? options.digest(file.bytes);
    digests.set(file, digest);
    return digest;
  };
  return {
    find(file) {
      const shard = shards[shardOf(file.path)];
      const line = shard?.known.get(file.path);
      if (line?.digest !== digestOf(file)) return null;
      shard?.used.set(file.path, line);
      return decode(line.json, file.path);
    },
    keep(file, parsed) {
      const line = { digest: digestOf(file), json: encode(parsed) };
      shards[shardOf(file.path)]?.used.set(file.path, line);
    },
    save() {
      for (const [index, shard] of shards.entries()) {
        if (hasChanged(shard)) writeShard(options, index, shard.used);
      }
    },
  };
}

function hasChanged({ known, used }: Shard): boolean {
  if (known.size !== used.size) return true;
  return [...used].some(([path, line]) => known.get(path) !== line);
}

/** Spreads paths over the shards; one changed file rewrites one of them. */
function shardOf(path: string): number {
  let sum = 0;
  for (let index = 0; index < path.length; index += 1) {
    sum = (Math.imul(sum, 31) + path.charCodeAt(index)) >>> 0;
  }
  return sum % SHARDS;
}

function readShard(options: CacheOptions, index: number): Shard {
  const used = new Map<string, Line>();
  const bytes = options.store.read(nameOf(index));
  const end = bytes?.indexOf(0x0a) ?? -1;
  if (bytes === null || end === -1) return { known: new Map(), used };
  const body = bytes.subarray(end + 1);
  const header = new TextDecoder().decode(bytes.subarray(0, end));
  if (header !== headerOf(options, body)) return { known: new Map(), used };
  return { known: linesOf(new TextDecoder().decode(body)), used };
}

function linesOf(text: string): ReadonlyMap<string, Line> {
  const known = new Map<string, Line>();
  for (const line of text.split("\n")) {
    const [path, digest, json] = line.split("\t");
    if (path !== undefined && digest !== undefined && json !== undefined) {
      known.set(path, { digest, json });
    }
  }
  return known;
}

function writeShard(options: CacheOptions, index: number, lines: ReadonlyMap<string, Line>): void {
  const text = [...lines]
    // A path with the signs of the format is parsed anew each time.
    .filter(([path]) => !/[\t\n]/u.test(path))
    .map(([path, { digest, json }]) => `${path}\t${digest}\t${json}`)
    .join("\n");
  const body = new TextEncoder().encode(text);
  const header = new TextEncoder().encode(`${headerOf(options, body)}\n`);
  const bytes = new Uint8Array(header.length + body.length);
  bytes.set(header);
  bytes.set(body, header.length);
  options.store.write(nameOf(index), bytes);
}

function headerOf({ digest, fingerprint }: CacheOptions, body: Uint8Array): string {
  return `${VERSION} ${fingerprint} ${digest(body)}`;
}

function nameOf(index: number): string {
  return `${String(index).padStart(2, "0")}.cache`;
}

/** JSON keeps every value that parsing makes (texts, null, booleans, finite numbers) and escapes tabs and line ends. */
function encode({ raw, problems }: ParsedDocument): string {
  const withoutFile = problems.map(({ file: _, ...rest }) => rest);
  return JSON.stringify(raw === undefined ? [withoutFile] : [withoutFile, raw]);
}

function decode(json: string, file: string): ParsedDocument {
  const [problems, ...raw] = JSON.parse(json) as [Omit<Problem, "file">[], unknown?];
  const withFile = problems.map((problem) => ({ ...problem, file }));
  return raw.length === 0 ? { problems: withFile } : { raw: raw[0], problems: withFile };
}
