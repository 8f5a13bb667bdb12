// npm run fix [-- --root DIR] [--check] [path…]: canonical order, safe repairs, ids of clauses; --check only says what would change.
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fixFiles } from "../src/catalog/fix.ts";
import { readCatalog } from "../src/catalog/read.ts";
import { repairsFor } from "../src/checks/repairs/index.ts";

const REFUSED = {
  broken: "does not parse; run npm run validate",
  "would-lose-a-comment": "left alone: a comment would be lost",
  "would-change-a-value": "left alone: a value would change",
};

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: "." }, check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const counts = { files: 0, changed: 0, refused: 0 };
for (const { path, before, result } of fixFiles(await readCatalog(values.root), repairsFor)) {
  if (positionals.length > 0 && !positionals.some((part) => path.startsWith(part))) continue;
  counts.files += 1;
  if (result.kind === "refused") {
    counts.refused += 1;
    console.error(`${path}  ${REFUSED[result.reason]}`);
  } else if (result.text !== before) {
    counts.changed += 1;
    console.log(`${path}  ${values.check ? "is not in canonical form" : "fixed"}`);
    if (values.check) continue;
    const place = join(values.root, path);
    writeFileSync(`${place}.new`, result.text);
    renameSync(`${place}.new`, place);
  }
}
const done = values.check ? "to fix: npm run fix" : "fixed";
console.error(`${counts.files} files, ${counts.changed} ${done}, ${counts.refused} left alone`);
process.exitCode = counts.refused > 0 || (values.check && counts.changed > 0) ? 1 : 0;
