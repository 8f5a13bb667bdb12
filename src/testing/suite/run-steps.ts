import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { countProgram, countTests, type Outcome, type VitestReport } from "./outcome.ts";
import type { Step } from "./steps.ts";

/** No step may hang: after 20 minutes its program is ended and the step has failed. */
const limit = 20 * 60_000;

/**
 * Runs all steps, also after one that failed; those that need a built site fail without running when the build did.
 * `site` reaches the programs as ALLMENDE_SITE; `done` hears of each step as it ends. Resolves in the steps' order.
 */
export async function runSteps(
  steps: readonly Step[],
  site: string,
  done: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const finish = async (step: Step) => {
    const built = (outcomes.get("build")?.failed ?? 0) === 0;
    const outcome = step.needsSite && !built ? withoutSite(step) : await runStep(step, site);
    outcomes.set(step.name, outcome);
    done(outcome);
  };
  const early = steps.filter((step) => !step.alone && !step.needsSite);
  const lanes = Array.from({ length: Math.min(availableParallelism(), early.length) });
  const queue = early.values();
  await Promise.all(lanes.map(() => drain(queue, finish)));
  await drain(steps.filter((step) => !early.includes(step)).values(), finish);
  return steps.flatMap((step) => outcomes.get(step.name) ?? []);
}

/** Several lanes share one queue: each takes the next step that nobody has taken. */
async function drain(queue: Iterable<Step>, finish: (step: Step) => Promise<void>): Promise<void> {
  for (const step of queue) await finish(step);
}

function withoutSite({ name }: Step): Outcome {
  const output = "Not run, because the build failed.";
  return { name, passed: 0, failed: 1, skipped: [], seconds: 0, output };
}

async function runStep(step: Step, site: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "allmende-report-"));
  const report = join(folder, "report.json");
  const more = step.counts === "tests" ? reporters(report) : [];
  const started = performance.now();
  const { exitCode, output } = await runProgram([...step.command, ...more], site);
  const seconds = (performance.now() - started) / 1000;
  const counts =
    step.counts === "one" ? countProgram(exitCode) : countTests(await readReport(report), exitCode);
  await rm(folder, { recursive: true });
  return { name: step.name, ...counts, seconds, output };
}

function reporters(report: string): readonly string[] {
  return [
    "--silent=passed-only",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
}

async function readReport(file: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

function runProgram(command: readonly string[], site: string): Promise<Ended> {
  const env = { ...process.env, ALLMENDE_SITE: site, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const child = spawn(process.execPath, command, {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const end = () => child.kill();
  process.once("exit", end);
  return new Promise((resolve) => {
    child.on("close", (exitCode) => {
      process.off("exit", end);
      resolve({ exitCode, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) });
    });
  });
}
