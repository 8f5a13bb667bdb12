import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { observationsPath, writeWhole } from "./files.ts";

let root = "";
let path = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "files-"));
  path = observationsPath(root, "a");
});
afterEach(() => rmSync(root, { recursive: true }));

test("a file is written whole, with nothing left beside it", () => {
  writeWhole(path, "one\n");
  writeWhole(path, "two\n");
  expect(readFileSync(path, "utf8")).toBe("two\n");
  expect(readdirSync(dirname(path))).toEqual(["observations.yml"]);
});

test("a file that has the text already is not touched", () => {
  writeWhole(path, "one\n");
  const before = statSync(path).ino;
  writeWhole(path, "one\n");
  expect(statSync(path).ino).toBe(before);
});

test("where the new file cannot be put in place, the old one stays and nothing else is left", () => {
  writeWhole(join(path, "in-the-way"), "x");
  expect(() => writeWhole(path, "new")).toThrow();
  expect(readdirSync(dirname(path))).toEqual(["observations.yml"]);
  expect(readdirSync(path)).toEqual(["in-the-way"]);
});
