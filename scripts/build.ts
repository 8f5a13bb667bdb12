// npm run build -- [--root DIR] [--out DIR] [--as-of YYYY-MM-DD] [--strict]: the site as static files.
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { type Git, readCommitTime, readHistory } from "../src/catalog/history.ts";
import { buildReport } from "../src/site/build-report.ts";
import { buildPages } from "../src/site/build-site.ts";
import { loadSite } from "../src/site/data.ts";

const program = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    root: { type: "string", default: program },
    out: { type: "string", default: join(program, "dist") },
    "as-of": { type: "string" },
    strict: { type: "boolean", default: false },
  },
});
const out = resolve(values.out);
const git: Git = async (args) =>
  (await promisify(execFile)("git", args, { cwd: values.root, maxBuffer: 2 ** 30 })).stdout;

const history = await readHistory(git);
const asOf = values["as-of"] ?? (await readCommitTime(git))?.slice(0, 10) ?? null;
const { data, files } = await loadSite({ root: resolve(values.root), asOf, history });
await buildPages(data, program, out);
for (const { path, content } of files) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), content);
}

const { lines, failed } = buildReport(data.problems, data.site);
for (const line of lines) process.stderr.write(`${line}\n`);
if (values.strict && failed) process.exitCode = 1;
