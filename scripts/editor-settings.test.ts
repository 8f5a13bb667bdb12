import { readdir, readFile } from "node:fs/promises";
import { join, matchesGlob, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { kindOf } from "../src/catalog/kind.ts";
import { SCHEMAS } from "../src/schema/schemas.ts";

const root = join(import.meta.dirname, "..");
const settings: Record<string, Record<string, string | readonly string[]>> = JSON.parse(
  await readFile(join(root, ".vscode/settings.json"), "utf8"),
);
const mapped = Object.entries(settings["yaml.schemas"] ?? {});

/** The schemas that an editor takes for a file without a schema line. */
function schemasFor(path: string): readonly string[] {
  return mapped
    .filter(([, globs]) => [globs].flat().some((glob) => matchesGlob(path, glob)))
    .map(([schema]) => schema);
}

async function listDocuments(): Promise<readonly string[]> {
  const entries = await readdir(join(root, "catalog"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yml"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

test("an editor finds the schema of every kind of file by its path", () => {
  const schemas = mapped.map(([schema]) => schema).sort();
  const kinds = Object.keys(SCHEMAS).map((kind) => `./src/schema/${kind}.schema.json`);
  expect(schemas).toEqual(kinds.sort());
});

test("every file of the catalogue gets the schema by which it is validated, and no other", async () => {
  const documents = await listDocuments();
  const wrong = documents.filter((path) => {
    const kind = kindOf(path);
    const wanted = kind.type === "document" ? [`./src/schema/${kind.kind}.schema.json`] : [];
    return schemasFor(path).join() !== wanted.join();
  });
  expect(documents).toContain("catalog/site.yml");
  expect(wrong).toEqual([]);
});
