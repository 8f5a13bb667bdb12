// npm run build -- [--root DIR] [--out DIR] [--as-of YYYY-MM-DD] [--address URL] [--strict] [--timings FILE]
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildReport } from "../src/site/build-report.ts";
import { buildPages } from "../src/site/build-site.ts";
import { withCompressed } from "../src/site/bundle/compress.ts";
import { loadSite, pagesIn, publish, stagingFolder, writeFiles } from "../src/site/data.ts";
import { siteOutputs } from "../src/site/outputs.ts";
import { indexSoftware } from "../src/site/search/index-software.ts";
import { createSteps } from "../src/site/steps.ts";
import { readInputs } from "./build/inputs.ts";
import { printCatalog } from "./print/print-catalog.ts";

const program = join(import.meta.dirname, "..");
const text = { type: "string" } as const;
const { values } = parseArgs({
  options: {
    ...{ root: text, out: text, "as-of": text, address: text, timings: text },
    strict: { type: "boolean", default: false },
  },
});
const root = resolve(values.root ?? program);
const out = resolve(values.out ?? join(program, "dist"));
const steps = createSteps(performance.now.bind(performance), (line) => console.error(line));
const inputs = await steps.run("history", () => readInputs(root, values["as-of"], values.address));
const { data, files, pictures } = await steps.run("read", () => loadSite(inputs));
process.chdir(program);
const staging = stagingFolder();
const printing = steps.run("PDF", () => printCatalog(data, pictures, program, root));
const indexing = steps.run("search index", () => indexSoftware(data));
await steps.run("pages", () => buildPages(data, program, staging));
const [found, printed] = await Promise.all([indexing, printing]);
writeFiles(staging, [...withCompressed([...files, ...found]), ...printed.files]);
await steps.run("interfaces", () => writeFiles(staging, siteOutputs(data, pagesIn(staging))));
publish(staging, out);
if (values.timings) writeFileSync(resolve(values.timings), JSON.stringify(steps.seconds));
const report = buildReport(data.problems, data.site, printed.problems);
for (const line of report.lines) console.error(line);
if (values.strict && report.failed) process.exitCode = 1;
