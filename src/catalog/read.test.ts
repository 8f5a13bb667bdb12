import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LIMITS } from "./limits.ts";
import { readCatalog } from "./read.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "read-"));
  write("catalog/site.yml", "name: x\n");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text = ""): string {
  const place = join(root, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

async function read(): Promise<string[]> {
  const files = await readCatalog(root);
  return files.map(({ path, bytes, refused }) => `${path} ${refused ?? bytes.length}`);
}

test("reads the files that belong, sorted by path", async () => {
  write("catalog/software/b/publiccode.yml", "12345");
  write("catalog/software/b/logo.svg", "123");
  write("catalog/software/a/curation.yml", "1234");
  write("catalog/organisations/o.yml", "12");
  expect(await read()).toEqual([
    "catalog/organisations/o.yml 2",
    "catalog/site.yml 8",
    "catalog/software/a/curation.yml 4",
    "catalog/software/b/logo.svg 3",
    "catalog/software/b/publiccode.yml 5",
  ]);
});

test("reads the license records beside the catalogue, where there are any", async () => {
  write("licenses/policy.yml", "1");
  write("licenses/MIT.yml", "12");
  write("licenses/exceptions/LLVM-exception.yml", "123");
  write("licenses/notes/x.yml", "1");
  write("licenses/README.md", "1");
  symlinkSync(join(root, "catalog/site.yml"), join(root, "licenses/ISC.yml"));
  expect(await read()).toEqual([
    "catalog/site.yml 8",
    "licenses/ISC.yml link-outside",
    "licenses/MIT.yml 2",
    "licenses/README.md unknown-file",
    "licenses/exceptions/LLVM-exception.yml 3",
    "licenses/notes unknown-file",
    "licenses/policy.yml 1",
  ]);
});

test("gives the bytes as they are", async () => {
  const [file] = await readCatalog(root);
  expect(new TextDecoder().decode(file?.bytes)).toBe("name: x\n");
});

test("names what does not belong, without reading it or looking into it", async () => {
  write("catalog/software/b/publiccode.yaml", "x");
  write("catalog/software/b/img/logo.svg", "x");
  write("catalog/notes/a.yml", "x");
  write("catalog/readme.md", "x");
  expect(await read()).toEqual([
    "catalog/notes unknown-file",
    "catalog/readme.md unknown-file",
    "catalog/site.yml 8",
    "catalog/software/b/img unknown-file",
    "catalog/software/b/publiccode.yaml unknown-file",
  ]);
});

test("passes over names that begin with a dot", async () => {
  write("catalog/.DS_Store", "x");
  write("catalog/software/.gitkeep");
  expect(await read()).toEqual(["catalog/site.yml 8"]);
});

test("reads policies, and no Markdown elsewhere", async () => {
  write("catalog/policies/a/policy.yml", "1");
  write("catalog/policies/a/2026.1.de.md", "12");
  write("catalog/policies/a/figures/b.svg", "1");
  truncateSync(write("catalog/policies/a/draft.de.md"), 10 * 1024 * 1024);
  write("catalog/software/b/draft.de.md", "1");
  expect(await read()).toEqual([
    "catalog/policies/a/2026.1.de.md 2",
    "catalog/policies/a/draft.de.md too-large",
    "catalog/policies/a/figures unknown-file",
    "catalog/policies/a/policy.yml 1",
    "catalog/site.yml 8",
    "catalog/software/b/draft.de.md unknown-file",
  ]);
});

test("never reads a file that is too large", async () => {
  truncateSync(write("catalog/organisations/o.yml"), 50 * 1024 * 1024);
  truncateSync(write("catalog/organisations/p.yml"), LIMITS.yamlBytes);
  truncateSync(write("catalog/software/a/logo.png"), LIMITS.assetBytes + 1);
  expect(await read()).toEqual([
    "catalog/organisations/o.yml too-large",
    `catalog/organisations/p.yml ${LIMITS.yamlBytes}`,
    "catalog/site.yml 8",
    "catalog/software/a/logo.png too-large",
  ]);
});

test("follows a link to a file of the catalogue and no other", async () => {
  const outside = write("secret.yml", "secret");
  mkdirSync(join(root, "catalog/organisations"));
  const link = (target: string, name: string) =>
    symlinkSync(target, join(root, "catalog/organisations", name));
  link("../site.yml", "a.yml");
  link(outside, "b.yml");
  link("../../secret.yml", "c.yml");
  link("../nowhere.yml", "d.yml");
  link("e.yml", "e.yml");
  link("/etc", "f.yml");
  expect(await read()).toEqual([
    "catalog/organisations/a.yml 8",
    "catalog/organisations/b.yml link-outside",
    "catalog/organisations/c.yml link-outside",
    "catalog/organisations/d.yml link-outside",
    "catalog/organisations/e.yml link-outside",
    "catalog/organisations/f.yml link-outside",
    "catalog/site.yml 8",
  ]);
});

test("does not walk through linked folders", async () => {
  mkdirSync(join(root, "catalog/software"));
  symlinkSync("..", join(root, "catalog/software/loop"));
  expect(await read()).toEqual(["catalog/site.yml 8", "catalog/software/loop unknown-file"]);
});

test("does not wait for a pipe", async () => {
  mkdirSync(join(root, "catalog/organisations"));
  execFileSync("mkfifo", [join(root, "catalog/organisations/o.yml")]);
  expect(await read()).toEqual(["catalog/organisations/o.yml not-a-file", "catalog/site.yml 8"]);
});

test("a root without a catalogue is refused", async () => {
  await expect(readCatalog(join(root, "catalog"))).rejects.toThrow("ENOENT");
});

test("stops where there are too many files or bytes, and says so once", async () => {
  for (const name of ["a", "b", "c", "d"]) write(`catalog/organisations/${name}.yml`, "1234");
  const refusals = async (limits: { files: number; totalBytes: number }) => {
    const files = await readCatalog(root, limits);
    return files.filter(({ refused }) => refused).map(({ path, refused }) => `${path} ${refused}`);
  };
  const once = ["catalog too-many-files"];
  expect(await refusals({ files: 6, totalBytes: 24 })).toEqual([]);
  expect(await refusals({ files: 3, totalBytes: 100 })).toEqual(once);
  expect(await refusals({ files: 100, totalBytes: 10 })).toEqual(once);
});
