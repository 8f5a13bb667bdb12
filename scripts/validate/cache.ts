import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type KeptCache, openCache, type Store } from "../../src/catalog/cache.ts";

const digest = (bytes: Uint8Array | string): string => hash("sha256", bytes);

/** The parse results of a catalogue, kept below `.cache/` of the program. */
export function cacheFor(program: string, root: string): KeptCache {
  const folder = join(program, ".cache/parse", digest(root).slice(0, 16));
  return openCache({ store: folderStore(folder), digest, fingerprint: fingerprintOf(program) });
}

/** Files of a folder; a file that cannot be written is not kept, which costs time and nothing else. */
export function folderStore(folder: string): Store {
  return {
    read(name) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
    write(name, bytes) {
      const draft = join(folder, `${name}.${process.pid}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, bytes);
        renameSync(draft, join(folder, name));
      } catch {
        // A read-only or full disk.
      }
    },
  };
}

/** Changes with every file of the rooms and libraries that parsing runs through, and with Node. */
function fingerprintOf(program: string): string {
  const rooms = ["src/catalog", "src/problem", "src/schema"].map((room) => join(program, room));
  const lines = [...rooms, ...["ajv", "yaml"].map(libraryFolder)].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test|\.d)\.(?:ts|js|json)$/u.test(name))
      .sort()
      .map((name) => `${name} ${digest(readFileSync(join(folder, name)))}`),
  );
  return digest([process.version, ...lines].join("\n"));
}

function libraryFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(name));
}
