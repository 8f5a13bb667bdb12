// npm run build -- [--root DIR] [--out DIR] [--as-of YYYY-MM-DD] [--address URL] [--strict]: the site as static files.
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { type Git, readCommitTime, readHistory } from "../src/catalog/history.ts";
import { PUBLISHED_SCHEMAS } from "../src/schema/api/schemas.ts";
import { buildReport } from "../src/site/build-report.ts";
import { buildPages } from "../src/site/build-site.ts";
import { loadSite, pagesIn, publish, stagingFolder, writeFiles } from "../src/site/data.ts";
import { siteOutputs } from "../src/site/outputs.ts";
import { indexSoftware } from "../src/site/search/index-software.ts";

const program = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    root: { type: "string", default: program },
    out: { type: "string", default: join(program, "dist") },
    "as-of": { type: "string" },
    address: { type: "string" },
    strict: { type: "boolean", default: false },
  },
});
const [root, out] = [resolve(values.root), resolve(values.out)];
process.chdir(program);
const git: Git = async (args) =>
  (await promisify(execFile)("git", args, { cwd: root, maxBuffer: 2 ** 30 })).stdout;
const history = await readHistory(git);
const asOf = values["as-of"] ?? (await readCommitTime(git))?.slice(0, 10) ?? null;
const address = values.address ?? process.env["CI_PAGES_URL"] ?? null;
const { data, files } = await loadSite({ root, asOf, history, address });
const staging = stagingFolder();
const [index] = await Promise.all([indexSoftware(data), buildPages(data, program, staging)]);
writeFiles(staging, files);
writeFiles(staging, index);
writeFiles(staging, siteOutputs(data, PUBLISHED_SCHEMAS, pagesIn(staging)));
publish(staging, out);

const { lines, failed } = buildReport(data.problems, data.site);
for (const line of lines) process.stderr.write(`${line}\n`);
if (values.strict && failed) process.exitCode = 1;
