// npm run new -- software <file, address of a file, or repository> [--root DIR]: a new entry.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { parseCatalog } from "../src/catalog/parse.ts";
import { readCatalog } from "../src/catalog/read.ts";
import { cloneRepository } from "../src/entry/clone.ts";
import { createEntry } from "../src/entry/create.ts";

const options = { root: { type: "string", default: "." } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [kind, place] = positionals;
if (kind !== "software" || place === undefined) {
  console.error("Usage: npm run new -- software <file, address or repository> [--root DIR]");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "allmende-new-"));
const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
const { catalog } = parseCatalog(await readCatalog(values.root));
const created = await createEntry(place, catalog.software, new Date().toISOString().slice(0, 10), {
  fetch,
  readFile: (path) => readFile(path, "utf8"),
  cloneRepository: (url) => cloneRepository(url, folder, remove),
}).finally(remove);
if (created.kind === "refused") {
  console.error(`${created.reason.en}\n${created.reason.de}`);
  process.exit(1);
}
for (const { path, content } of created.files) {
  mkdirSync(dirname(join(values.root, path)), { recursive: true });
  writeFileSync(join(values.root, path), content, { flag: "wx" });
  console.log(path);
}
console.error("What is still missing · Was noch fehlt:");
const entry = join(values.root, "catalog/software", created.id);
const check = [join(import.meta.dirname, "validate.ts"), "--root", values.root, entry];
spawnSync(process.execPath, check, { stdio: "inherit" });
