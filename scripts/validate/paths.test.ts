import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sortPaths } from "./paths.ts";

let root = "";
let elsewhere = "";

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "root-")));
  elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "elsewhere-")));
  mkdirSync(join(root, "catalog/software/a"), { recursive: true });
  writeFileSync(join(root, "catalog/software/a/publiccode.yml"), "");
  mkdirSync(join(root, "licenses"));
  writeFileSync(join(root, "licenses/MIT.yml"), "");
  writeFileSync(join(root, "other.yml"), "");
  mkdirSync(join(elsewhere, "project"));
  writeFileSync(join(elsewhere, "project/publiccode.yaml"), "");
  symlinkSync(root, join(elsewhere, "linked"));
});

afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

const sort = (...paths: string[]) => sortPaths(paths, root, [root, elsewhere]);

test("files, folders and entries below catalog are of the catalogue", () => {
  const entry = "catalog/software/a";
  const { inCatalog, alone, missing } = sort(
    entry,
    `${entry}/publiccode.yml`,
    join(root, entry),
    "catalog/",
  );
  expect(inCatalog).toEqual([entry, `${entry}/publiccode.yml`, entry, "catalog"]);
  expect([...alone, ...missing]).toEqual([]);
});

test("license records are of the catalogue", () => {
  expect(sort("licenses", "licenses/MIT.yml").inCatalog).toEqual(["licenses", "licenses/MIT.yml"]);
});

test("the root itself is the whole catalogue", () => {
  expect(sort(".").inCatalog).toEqual([""]);
});

test("a root behind a link is the same root", () => {
  expect(sort(join(elsewhere, "linked/catalog/software/a")).inCatalog).toEqual([
    "catalog/software/a",
  ]);
});

test("other files stand alone, whatever their name, and keep the name that was given", () => {
  expect(sort("other.yml").alone).toEqual([{ given: "other.yml", place: join(root, "other.yml") }]);
});

test("another folder means the publiccode.yml or publiccode.yaml in it", () => {
  expect(sort("project").alone).toEqual([
    { given: "project/publiccode.yaml", place: join(elsewhere, "project/publiccode.yaml") },
  ]);
});

test("a path counts from the first place where it exists", () => {
  expect(sort("project/publiccode.yaml").missing).toEqual([]);
});

test("paths that lead nowhere, and folders with nothing to validate, are missing", () => {
  expect(sort("catalog/software/typo", "nothing.yml", elsewhere).missing).toEqual([
    "catalog/software/typo",
    "nothing.yml",
    elsewhere,
  ]);
});
