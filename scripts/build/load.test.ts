import { hash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCache } from "../../src/catalog/cache.ts";
import type { RawFile } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { openResults } from "../../src/catalog/results.ts";

const kept = new Map<string, Uint8Array>();

function open() {
  return openResults({
    fingerprint: "1",
    shards: 4,
    digest: (bytes) => hash("sha256", bytes),
    store: {
      read: (name) => kept.get(name) ?? null,
      write: (name, bytes) => void kept.set(name, bytes),
    },
  });
}

const isParsed = ({ path }: RawFile) => /\.(?:yml|md)$/u.test(path);

test("a build from kept results sees exactly what a build from the files sees", async () => {
  const files = await readCatalog(join(import.meta.dirname, "../.."));
  const first = open();
  const parsed = parseCatalog(files, parseCache(first));
  first.save("part");
  const cache = parseCache(open());
  const again = parseCatalog(files, cache);
  expect(files.filter((file) => isParsed(file) && cache.findDocument(file) === null)).toEqual([]);
  expect(again.catalog.software.size).toBeGreaterThan(100);
  expect(again).toStrictEqual(parsed);
});
