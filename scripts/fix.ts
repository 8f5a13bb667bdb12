// npm run fix [-- --root DIR] [--check] [path…]: canonical order and safe repairs; --check only says what would change.
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fixFiles } from "../src/catalog/fix.ts";
import { readCatalog } from "../src/catalog/read.ts";

const REASONS = {
  broken: "does not parse; run npm run validate",
  "would-lose-a-comment": "left alone: a comment would be lost",
  "would-change-a-value": "left alone: a value would change",
};

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: "." }, check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const files = await readCatalog(values.root);
const wanted = files.filter(
  ({ path }) => positionals.length === 0 || positionals.some((part) => path.startsWith(part)),
);
let changed = 0;
let refused = 0;
for (const { path, before, result } of fixFiles(wanted, () => [])) {
  if (result.kind === "refused") {
    refused += 1;
    console.error(`${path}  ${REASONS[result.reason]}`);
  } else if (result.text !== before) {
    changed += 1;
    console.log(`${path}  ${values.check ? "is not in canonical form" : "fixed"}`);
    if (!values.check) {
      const place = join(values.root, path);
      writeFileSync(`${place}.new`, result.text);
      renameSync(`${place}.new`, place);
    }
  }
}
console.error(
  `${wanted.length} files, ${changed} ${values.check ? "to fix: npm run fix" : "fixed"}, ${refused} left alone`,
);
process.exitCode = refused > 0 || (values.check && changed > 0) ? 1 : 0;
