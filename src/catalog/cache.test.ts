import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { aRawFile, publiccodeText, rawFiles } from "../testing/raw-file.ts";
import { parseCache } from "./cache.ts";
import type { RawFile } from "./catalog.ts";
import { parseCatalog, placeAll } from "./parse.ts";
import { openResults, type Results } from "./results.ts";

const TEXT = { de: "", en: "" };
const PATH = "catalog/software/beispiel/publiccode.yml";

function open(kept: Map<string, Uint8Array>, fingerprint = "1"): Results {
  return openResults({
    fingerprint,
    shards: 32,
    digest: (bytes) => hash("sha256", bytes),
    store: {
      read: (name) => kept.get(name) ?? null,
      write: (name, bytes) => void kept.set(name, bytes),
    },
  });
}

/** Whether the results know the file. */
function knows(results: Results, file: RawFile): boolean {
  return parseCache(results).findDocument(file) !== null;
}

function keptAfter(files: readonly RawFile[]): Map<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  const results = open(kept);
  parseCatalog(files, parseCache(results));
  results.save("everything");
  return kept;
}

const FILES = rawFiles({
  [PATH]: publiccodeText(),
  "catalog/software/kaputt/publiccode.yml": publiccodeText((text) =>
    text.replace("name: Beispiel", "nme: Beispiel\u202e"),
  ),
  "catalog/software/beispiel/curation.yml": "topics: [x\ty]\n",
  "catalog/software/beispiel/observations.yml":
    "observations:\n  - {fact: git/commits, value: 12, measured: 2026-09-01T00:00:00Z, source: {tool: git}, trust: observed}\n",
});

test("a second run answers exactly what the first one found", () => {
  const first = parseCatalog(FILES);
  const kept = keptAfter(FILES);
  const results = open(kept);
  expect(FILES.every((file) => knows(results, file))).toBe(true);
  expect(parseCatalog(FILES, parseCache(results))).toEqual(first);
  expect(first.problems.length).toBeGreaterThan(2);
});

test("an unchanged tree writes nothing; one changed file rewrites what is kept beside it", () => {
  const kept = keptAfter(FILES);
  const before = new Map(kept);
  const again = open(kept);
  parseCatalog(FILES, parseCache(again));
  again.save("everything");
  const written = () => [...kept].filter(([name, bytes]) => before.get(name) !== bytes);
  expect(written()).toHaveLength(0);
  const changed = FILES.map((file) => (file.path === PATH ? aRawFile(PATH, "name: x") : file));
  const results = open(kept);
  parseCatalog(changed, parseCache(results));
  results.save("everything");
  expect(written().length).toBeLessThan(3);
});

test("other bytes, another path or other code are not known", () => {
  const kept = keptAfter(FILES);
  expect(knows(open(kept), aRawFile(PATH, publiccodeText()))).toBe(true);
  expect(knows(open(kept), aRawFile(PATH, `${publiccodeText()}#`))).toBe(false);
  const elsewhere = "catalog/software/anders/publiccode.yml";
  expect(knows(open(kept), aRawFile(elsewhere, publiccodeText()))).toBe(false);
  expect(knows(open(kept, "2"), aRawFile(PATH, publiccodeText()))).toBe(false);
});

test("a file that is gone is forgotten", () => {
  const kept = keptAfter(FILES);
  const results = open(kept);
  parseCatalog(FILES.slice(1), parseCache(results));
  results.save("everything");
  expect(knows(open(kept), aRawFile(PATH, publiccodeText()))).toBe(false);
});

test("a run over a part forgets nothing", () => {
  const kept = keptAfter(FILES);
  const results = open(kept);
  parseCatalog(rawFiles({ "catalog/organisations/neu.yml": "x" }), parseCache(results));
  results.save("part");
  expect(FILES.every((file) => knows(open(kept), file))).toBe(true);
  expect(knows(open(kept), aRawFile("catalog/organisations/neu.yml", "x"))).toBe(true);
});

test("files that nobody wants to hear of come without their problems, and are as broken as ever", () => {
  const results = open(keptAfter(FILES));
  const all = parseCatalog(FILES);
  const { catalog, problems, leftOut } = parseCatalog(
    FILES,
    parseCache(results, () => false),
  );
  expect([catalog, leftOut]).toEqual([all.catalog, all.leftOut]);
  expect(problems.map(({ rule }) => rule)).toEqual(["catalog/missing-site"]);
});

test("a damaged cache is as good as none: every single flipped byte is noticed", () => {
  const file = aRawFile(PATH, publiccodeText());
  const kept = keptAfter([file]);
  const [name = "", bytes = new Uint8Array()] = [...kept][0] ?? [];
  expect(knows(open(kept), file)).toBe(true);
  for (let index = 0; index < bytes.length; index += 1) {
    const damaged = new Uint8Array(bytes);
    damaged[index] = (damaged[index] ?? 0) ^ 1;
    expect(knows(open(new Map([[name, damaged]])), file)).toBe(false);
  }
  for (const length of [0, 1, 70, 150, bytes.length - 1]) {
    expect(knows(open(new Map([[name, bytes.subarray(0, length)]])), file)).toBe(false);
  }
});

test("a document whose problems are missing is not known", () => {
  const kept = keptAfter(FILES);
  const broken = FILES[1] ?? aRawFile("", "");
  for (const name of kept.keys()) {
    const results = open(new Map([...kept].filter(([each]) => each !== name)));
    const found = parseCache(results).findDocument(broken);
    expect(found === null || found.problems.length > 0).toBe(true);
  }
});

test("a path with the signs of the format cannot bring in lines of its own", () => {
  const forged = `document ${PATH}\t${hash("sha256", publiccodeText())}\t{}`;
  const kept = new Map<string, Uint8Array>();
  const results = open(kept);
  parseCache(results).keepDocument(aRawFile(`x\t1\t{}\n${forged}\n`, "x"), {
    broken: false,
    problems: [],
  });
  results.save("everything");
  expect(knows(open(kept), aRawFile(PATH, publiccodeText()))).toBe(false);
  expect(kept.size).toBe(1);
});

test("places are known for the same questions about the same bytes", () => {
  const file = aRawFile(PATH, publiccodeText());
  const finding = (pointer: string) =>
    ({
      rule: "x/y",
      level: "hint",
      file: PATH,
      pointer,
      at: "key",
      message: TEXT,
      fix: null,
    }) as const;
  const place = (results: Results, pointer: string, text = file) =>
    placeAll([finding(pointer)], [text], parseCache(results)).map(({ line }) => line);
  const kept = new Map<string, Uint8Array>();
  const results = open(kept);
  expect(place(results, "/url")).toEqual([3]);
  results.save("everything");
  const known = (pointer: string, text = file) =>
    parseCache(open(kept)).findPlaces(text, JSON.stringify([[pointer, "key"]])) !== null;
  expect(known("/url")).toBe(true);
  expect(known("/name")).toBe(false);
  expect(known("/url", aRawFile(PATH, "x"))).toBe(false);
  expect(place(open(kept), "/url")).toEqual([3]);
});
