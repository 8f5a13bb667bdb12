import { hash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openResults, type Results, type Store } from "../../src/catalog/results.ts";

const digest = (bytes: Uint8Array | string): string => hash("sha256", bytes);

export interface KeptResults {
  /** The report of the last run with each set of arguments. */
  readonly reports: Results;
  /** What is known of single files; read when it is first needed. */
  readonly results: () => Results;
}

/** What earlier runs over a catalogue have found out, kept below `.cache/` of the program. */
export function resultsFor(program: string, root: string): KeptResults {
  const folder = keptFolder(program, root);
  const fingerprint = fingerprintOf(program, validatingFolders(program));
  const open = (name: string, shards: number) =>
    openResults({ store: folderStore(join(folder, name)), digest, fingerprint, shards });
  return { reports: open("reports", 1), results: () => open("files", 32) };
}

/** Where it is kept. */
export function keptFolder(program: string, root: string): string {
  return join(program, ".cache/validate", digest(root).slice(0, 16));
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

/** A room of the plan that has no file yet is not in a fresh clone. */
const ROOMS = ["catalog", "checks", "facts", "licenses", "policies", "problem", "schema"];
const LIBRARIES = ["ajv", "spdx-license-ids", "yaml"];

/** The folders of the rooms and libraries that validation runs through. */
function validatingFolders(program: string): readonly string[] {
  const rooms = ROOMS.map((room) => join(program, "src", room)).filter((room) => existsSync(room));
  return [import.meta.dirname, ...rooms, ...LIBRARIES.map(libraryFolder)];
}

/** Changes with every file of code in folders, with every library, and with Node. */
export function fingerprintOf(program: string, folders: readonly string[]): string {
  const lines = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test|\.d)\.(?:[mc]?[jt]s|json|typ)$/u.test(name))
      .sort()
      .map((name) => `${name} ${digest(readFileSync(join(folder, name)))}`),
  );
  const locked = digest(readFileSync(join(program, "package-lock.json")));
  return digest([process.version, locked, ...lines].join("\n"));
}

function libraryFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(name));
}
