import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedFiles } from "../src/schema/generate.ts";
import type { SchemaFile } from "../src/schema/generate-types.ts";

const folder = join(import.meta.dirname, "../src/schema");
const target = join(folder, "generated");

async function readSchemas(): Promise<readonly SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort();
  const read = async (name: string) => ({
    name,
    schema: JSON.parse(await readFile(join(folder, name), "utf8")),
  });
  return Promise.all(names.map(read));
}

async function isCurrent(name: string, content: string): Promise<boolean> {
  return (await readFile(join(target, name), "utf8").catch(() => null)) === content;
}

const check = process.argv.includes("--check");
await mkdir(target, { recursive: true });
for (const { name, content } of await generatedFiles(await readSchemas())) {
  if (await isCurrent(name, content)) continue;
  if (check) {
    process.exitCode = 1;
    process.stderr.write(`src/schema/generated/${name} is out of date. Repair: npm run generate\n`);
  } else {
    await writeFile(join(target, name), content);
    process.stdout.write(`src/schema/generated/${name}\n`);
  }
}
