import { hash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Printed } from "../../src/pdf/printer.ts";
import { fingerprintOf, folderStore } from "../validate/cache.ts";
import type { PrintOrder } from "./printing.ts";

type Kept = Extract<Printed, { readonly outcome: "printed" }>;

/** Documents that earlier builds printed. */
export interface KeptPrints {
  /** Changes with everything that a document is made from. */
  readonly keyOf: (order: PrintOrder) => string;
  /** null where there is none with that key, or it is damaged. */
  readonly find: (key: string) => Kept | null;
  readonly keep: (key: string, printed: Kept) => void;
  /** Forgets what was neither found nor kept. */
  readonly tidy: () => void;
}

/** What was printed of the catalogue at `root`, in `.cache/` of the program: one file for each document. */
export function keptPrints(program: string, root: string): KeptPrints {
  const folder = join(program, ".cache/print", hash("sha256", root).slice(0, 16));
  const store = folderStore(folder);
  const code = fingerprintOf(program, [join(program, "src/pdf"), import.meta.dirname]);
  const used = new Set<string>();
  return {
    keyOf: (order) => keyOf(code, order),
    find(key) {
      const kept = unpacked(store.read(key));
      if (kept !== null) used.add(key);
      return kept;
    },
    keep(key, printed) {
      used.add(key);
      store.write(key, packed(printed));
    },
    tidy() {
      const old = namesIn(folder).filter((name) => !used.has(name));
      // Another build may have removed them, too.
      for (const name of old) rmSync(join(folder, name), { force: true });
    },
  };
}

function keyOf(code: string, { document, pictures }: PrintOrder): string {
  const parts = [...pictures].map(([key, { bytes }]) => `${key} ${hash("sha256", bytes)}`);
  return hash("sha256", [code, JSON.stringify(document), ...parts].join("\n"));
}

/** A line of JSON with the digest of the bytes, and the bytes. */
function packed({ bytes, ...rest }: Kept): Uint8Array {
  const line = `${JSON.stringify({ ...rest, digest: hash("sha256", bytes) })}\n`;
  return Buffer.concat([Buffer.from(line), bytes]);
}

function unpacked(stored: Uint8Array | null): Kept | null {
  if (stored === null) return null;
  const end = stored.indexOf(10);
  const bytes = stored.subarray(end + 1);
  try {
    const { digest, ...rest } = JSON.parse(new TextDecoder().decode(stored.subarray(0, end)));
    return digest === hash("sha256", bytes) ? { ...rest, bytes } : null;
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
