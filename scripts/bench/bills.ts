import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateBill } from "../../src/bench/generate-bill.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { assessBill, openAssessor } from "../../src/compliance/assess.ts";
import { licenseBook } from "../../src/licenses/book.ts";
import { readBillOfMaterials } from "../../src/sbom/read.ts";
import { measure } from "./measure.ts";
import type { Figure } from "./scale.ts";

/** Bills of the sizes that the goals are set for. */
const ON_COMMAND_LINE = 3000;
const IN_PROCESS = 5000;
const RUNS = 5;

/** Judging a generated bill: as a command, the start of the process included, and in a process that has judged before. */
export async function measureBills(program: string, folder: string): Promise<readonly Figure[]> {
  const file = join(folder, "bom.json");
  const script = join(program, "scripts/license.ts");
  writeFileSync(file, generateBill(ON_COMMAND_LINE));
  const walls: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { seconds, code } = await measure(script, ["sbom", file, "--format", "json"]);
    if (code > 3 || code === 2) throw new Error(`license sbom ended with ${code}`);
    walls.push(seconds);
  }
  const { read, judge } = await measureInProcess(program);
  return [
    [`command, SBOM of ${ON_COMMAND_LINE}`, `${median(walls).toFixed(2)} s`],
    [`in process, read ${IN_PROCESS}`, `${median(read).toFixed(0)} ms`],
    [`in process, judge ${IN_PROCESS}`, `${median(judge).toFixed(0)} ms`],
  ];
}

async function measureInProcess(program: string) {
  const { catalog } = parseCatalog(await readCatalog(program));
  const { licensing } = catalog;
  const context = { asOf: "9999-12-31", kind: "software", use: null } as const;
  const rules = licensing.compatibility?.value ?? null;
  const assessor = openAssessor(licenseBook(licensing), context, rules);
  const bytes = new TextEncoder().encode(generateBill(IN_PROCESS));
  const times = { read: [] as number[], judge: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const reading = readBillOfMaterials(bytes);
    if (!reading.ok) throw new Error(reading.refusal.message.en);
    const afterReading = performance.now();
    assessBill(reading.bill, assessor);
    times.read.push(afterReading - start);
    times.judge.push(performance.now() - afterReading);
  }
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
