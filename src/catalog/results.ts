/** Where bytes are kept by name; reading answers null for what is not there, writing replaces atomically. */
export interface Store {
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
}

export interface ResultsOptions {
  readonly store: Store;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: (bytes: Uint8Array | string) => string;
  /** Changes with the code that makes the results, and with its libraries. */
  readonly fingerprint: string;
  /** Over how many files of the store the results are spread. */
  readonly shards: number;
}

/** Results of earlier runs, as JSON values; `key` is a digest of everything that a result comes from. */
export interface Results {
  /** The result of that name with exactly this key; undefined where there is none. */
  find(name: string, key: string): unknown;
  keep(name: string, key: string, value: unknown): void;
  /** Writes what was kept; after a run over everything, what it neither found nor kept is forgotten. */
  save(run: "everything" | "part"): void;
  /** As in the options; of the same bytes it is taken once. */
  readonly digest: ResultsOptions["digest"];
}

interface Line {
  readonly key: string;
  readonly json: string;
}

interface Shard {
  readonly known: ReadonlyMap<string, Line>;
  readonly used: Map<string, Line>;
}

const VERSION = "allmende-results-1";

/**
 * Opens the results in a store. An answer is given only for the same key, made by the same code
 * (fingerprint), from a shard whose own digest is right; whatever is damaged or of another version is as
 * good as not there.
 */
export function openResults(options: ResultsOptions): Results {
  const shards = Array.from({ length: options.shards }, (_, index) => readShard(options, index));
  return {
    digest: takenOnce(options.digest),
    find(name, key) {
      const shard = shards[shardOf(name, shards.length)];
      const line = shard?.known.get(name);
      if (line?.key !== key) return undefined;
      shard?.used.set(name, line);
      return JSON.parse(line.json);
    },
    keep(name, key, value) {
      shards[shardOf(name, shards.length)]?.used.set(name, { key, json: JSON.stringify(value) });
    },
    save(run) {
      for (const [index, { known, used }] of shards.entries()) {
        const lines = run === "part" ? new Map([...known, ...used]) : used;
        if (hasChanged(known, lines)) writeShard(options, index, lines);
      }
    },
  };
}

function takenOnce(digest: ResultsOptions["digest"]): ResultsOptions["digest"] {
  const taken = new WeakMap<Uint8Array, string>();
  return (bytes) => {
    if (typeof bytes === "string") return digest(bytes);
    const known = taken.get(bytes) ?? digest(bytes);
    taken.set(bytes, known);
    return known;
  };
}

function hasChanged(before: ReadonlyMap<string, Line>, now: ReadonlyMap<string, Line>): boolean {
  if (before.size !== now.size) return true;
  for (const [name, line] of now) if (before.get(name) !== line) return true;
  return false;
}

/** Spreads names over the shards, so that one changed file does not rewrite everything. */
function shardOf(name: string, shards: number): number {
  let sum = 0;
  for (let index = 0; index < name.length; index += 1) {
    sum = (Math.imul(sum, 31) + name.charCodeAt(index)) >>> 0;
  }
  return sum % shards;
}

function readShard(options: ResultsOptions, index: number): Shard {
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
  for (const line of text === "" ? [] : text.split("\n")) {
    const afterName = line.indexOf("\t");
    const afterKey = line.indexOf("\t", afterName + 1);
    const key = line.slice(afterName + 1, afterKey);
    known.set(line.slice(0, afterName), { key, json: line.slice(afterKey + 1) });
  }
  return known;
}

function writeShard(
  options: ResultsOptions,
  index: number,
  lines: ReadonlyMap<string, Line>,
): void {
  const text = [...lines]
    // JSON escapes the signs of this format; a name that has them (a hostile path) is not kept.
    .filter(([name]) => !/[\t\n]/u.test(name))
    .map(([name, { key, json }]) => `${name}\t${key}\t${json}`)
    .join("\n");
  const body = new TextEncoder().encode(text);
  const header = new TextEncoder().encode(`${headerOf(options, body)}\n`);
  const bytes = new Uint8Array(header.length + body.length);
  bytes.set(header);
  bytes.set(body, header.length);
  options.store.write(nameOf(index), bytes);
}

function headerOf({ digest, fingerprint }: ResultsOptions, body: Uint8Array): string {
  return `${VERSION} ${fingerprint} ${digest(body)}`;
}

function nameOf(index: number): string {
  return `${String(index).padStart(2, "0")}.cache`;
}
