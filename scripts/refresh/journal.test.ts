import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openJournal } from "./journal.ts";

const NOW = "2026-11-28T03:00:00Z";
const outcome = (id: string) => ({ id, changed: ["git/commits"], renewed: [], gaps: [] });
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
  path = join(folder, "deep", "run.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("an interrupted run finds what it has done", () => {
  openJournal(path, "run", NOW, false).add(outcome("a"));
  const next = openJournal(path, "run", NOW, false);
  expect([...next.done.values()]).toEqual([outcome("a")]);
  next.add(outcome("b"));
  expect([...openJournal(path, "run", NOW, false).done.keys()]).toEqual(["a", "b"]);
});

test("a run that came to its end leaves nothing", () => {
  const journal = openJournal(path, "run", NOW, false);
  journal.add(outcome("a"));
  journal.close();
  expect(existsSync(path)).toBe(false);
});

test("a line that was cut off by a power failure counts for nothing, and hides nothing", () => {
  openJournal(path, "run", NOW, false).add(outcome("a"));
  appendFileSync(path, '{"id":"b","chan');
  const next = openJournal(path, "run", NOW, false);
  expect([...next.done.keys()]).toEqual(["a"]);
  next.add(outcome("c"));
  expect([...openJournal(path, "run", NOW, false).done.keys()]).toEqual(["a", "c"]);
});

test.each([
  ["of another selection", "other", NOW, false],
  ["of yesterday", "run", "2026-11-29T03:00:00Z", false],
  ["that is not wanted", "run", NOW, true],
])("a journal %s counts for nothing", (_which, key, now, fresh) => {
  openJournal(path, "run", NOW, false).add(outcome("a"));
  expect(openJournal(path, key, now, fresh).done.size).toBe(0);
  expect(readFileSync(path, "utf8").trim().split("\n")).toHaveLength(1);
});

test("a file that is no journal is begun anew", () => {
  openJournal(path, "run", NOW, false);
  writeFileSync(path, "\u0000\u0001 no json\n[]\n");
  expect(openJournal(path, "run", NOW, false).done.size).toBe(0);
});
