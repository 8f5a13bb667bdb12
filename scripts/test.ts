// npm test [-- --only unit,lint]: every check and test of this repository; ends with "N passed, N failed".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { renderEnd, renderStep } from "../src/testing/suite/outcome.ts";
import { runSteps } from "../src/testing/suite/run-steps.ts";
import { listSteps, selectSteps } from "../src/testing/suite/steps.ts";

process.chdir(join(import.meta.dirname, ".."));
const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const given = process.env.ALLMENDE_SITE;
const site = given ? resolve(given) : mkdtempSync(join(tmpdir(), "allmende-site-"));
process.on("exit", () => {
  if (!given) rmSync(site, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => process.exit(1));

const all = listSteps(site);
const steps = selectSteps(all, values.only, given !== undefined);
if ("unknown" in steps) {
  const names = all.map((step) => step.name).join(", ");
  process.stderr.write(`There is no step "${steps.unknown}". There are: ${names}\n`);
  process.exit(2);
}
process.stdout.write(`Running ${steps.map((step) => step.name).join(", ")} …\n`);
const outcomes = await runSteps(steps, site, (outcome) => {
  process.stdout.write(`${renderStep(outcome)}\n`);
});
process.stdout.write(`${renderEnd(outcomes)}\n`);
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
