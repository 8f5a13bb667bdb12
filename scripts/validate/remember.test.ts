import { hash } from "node:crypto";
import { expect, test } from "vitest";
import type { RawFile } from "../../src/catalog/catalog.ts";
import { openResults, type Results } from "../../src/catalog/results.ts";
import type { Finding } from "../../src/problem/problem.ts";
import { rawFiles } from "../../src/testing/raw-file.ts";
import { rememberIn } from "./remember.ts";

const FILE = "catalog/software/a/publiccode.yml";
const FILES = rawFiles({ [FILE]: "x", "catalog/software/b/publiccode.yml": "y" });
const DAY = "2026-09-01";
const FINDING: Finding = {
  ...{ rule: "x/y", level: "hint", file: FILE, pointer: "/a", at: "key", fix: null },
  message: { de: "ä\t\n", en: "" },
};

function open(kept: Map<string, Uint8Array>): Results {
  const store = {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, bytes: Uint8Array) => void kept.set(name, bytes),
  };
  return openResults({
    store,
    digest: (bytes) => hash("sha256", bytes),
    fingerprint: "1",
    shards: 4,
  });
}

/** Whether a second run with these files on this day makes the findings anew. */
function makesAnew(files: readonly RawFile[], day: string): boolean {
  const kept = new Map<string, Uint8Array>();
  const first = open(kept);
  rememberIn(first, FILES, DAY, () => true)(FILE, () => [FINDING]);
  first.save("everything");
  let made = false;
  const remember = rememberIn(open(kept), files, day, () => true);
  const answer = remember(FILE, () => {
    made = true;
    return [FINDING];
  });
  expect(answer).toEqual([FINDING]);
  return made;
}

test("the same files on the same day have the same findings", () => {
  expect(makesAnew(FILES, DAY)).toBe(false);
});

test("another day, other bytes, or another file beside it: the rules look again", () => {
  expect(makesAnew(FILES, "2026-09-02")).toBe(true);
  expect(makesAnew(rawFiles({ [FILE]: "z" }), DAY)).toBe(true);
  expect(makesAnew(rawFiles({ "catalog/software/a/logo.svg": "s", [FILE]: "x" }), DAY)).toBe(true);
});

test("what changes in another folder does not matter", () => {
  expect(makesAnew(rawFiles({ [FILE]: "x", "catalog/software/b/publiccode.yml": "z" }), DAY)).toBe(
    false,
  );
});

test("files that nobody wants to hear of have no findings", () => {
  const remember = rememberIn(open(new Map()), FILES, DAY, () => false);
  expect(remember(FILE, () => [FINDING])).toEqual([]);
});
