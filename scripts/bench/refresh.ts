import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { measure } from "./measure.ts";
import type { Figure } from "./scale.ts";
import { writeCatalog } from "./write-catalog.ts";

const ENTRIES = 2000;
const LATENCY = 50;
const PARALLEL = 8;

interface Counts {
  readonly requests: number;
  readonly failed: number;
}

/** A refresh of 2,000 entries on eight hosts that answer after 50 ms, and one time in twenty not at all. */
export async function measureRefresh(program: string, folder: string): Promise<readonly Figure[]> {
  const forge = fork(join(program, "scripts/bench/forge.ts"), [
    `${LATENCY}`,
    "0.05",
    `${PARALLEL}`,
  ]);
  try {
    const [started]: { readonly hosts: readonly string[] }[] = await once(forge, "message");
    const root = join(folder, "refresh");
    await writeCatalog(program, root, ENTRIES);
    pointTo(root, started?.hosts ?? []);
    const script = join(program, "scripts/refresh.ts");
    const args = [
      "--root",
      root,
      "--source",
      "gitlab",
      "--report",
      `json=${join(folder, "run.json")}`,
    ];
    forget(root);
    await stopHalfWay(script, args, root);
    const [stopped, before] = [written(root), await countsOf(forge)];
    const rest = await measure(script, args);
    const resumed = readReport(folder).resumed;
    forget(root);
    const [whole, again] = [await counted(forge, script, args), await counted(forge, script, args)];
    const ideal = (whole.requests * LATENCY) / (PARALLEL * PARALLEL * 1000);
    return [
      [`refresh of ${ENTRIES} entries`, `${whole.seconds.toFixed(1)} s, ${whole.peakMb ?? "?"} MB`],
      ["  requests, of them failed", `${whole.requests}, ${whole.failed}`],
      ["  latency × requests ÷ parallel", `${ideal.toFixed(1)} s`],
      ["  entries with observations", `${whole.written}`],
      ["  once more, nothing changed", `${again.seconds.toFixed(1)} s, ${again.peakMb ?? "?"} MB`],
      ["killed: entries written by then", `${stopped} (${before.requests} requests)`],
      ["  not asked again after that", `${resumed}, the rest in ${rest.seconds.toFixed(1)} s`],
    ];
  } finally {
    forge.kill();
  }
}

async function counted(forge: ChildProcess, script: string, args: readonly string[]) {
  const before = await countsOf(forge);
  const run = await measure(script, args);
  const after = await countsOf(forge);
  const root = args[1] ?? "";
  return {
    ...run,
    requests: after.requests - before.requests,
    failed: after.failed - before.failed,
    written: written(root),
  };
}

/** Kills a run in the middle, as a power failure would. */
async function stopHalfWay(script: string, args: readonly string[], root: string): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { stdio: "ignore" });
  const ended = once(child, "exit");
  while (child.exitCode === null && written(root) < ENTRIES / 2) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  await ended;
}

async function countsOf(forge: ChildProcess): Promise<Counts> {
  forge.send("counts");
  const [counts]: Counts[] = await once(forge, "message");
  return counts ?? { requests: 0, failed: 0 };
}

function idsIn(root: string): readonly string[] {
  return readdirSync(join(root, "catalog/software"));
}

/** The generated entries have been measured; here nobody has asked yet. */
function forget(root: string): void {
  for (const id of idsIn(root)) {
    rmSync(join(root, "catalog/software", id, "observations.yml"), { force: true });
  }
}

function written(root: string): number {
  const names = readdirSync(join(root, "catalog/software"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith("observations.yml")).length;
}

/** Lets the entries live on these hosts, and allows them to be asked. */
function pointTo(root: string, hosts: readonly string[]): void {
  for (const [index, id] of idsIn(root).entries()) {
    const path = join(root, "catalog/software", id, "publiccode.yml");
    const host = hosts[index % hosts.length];
    const text = readFileSync(path, "utf8").replace(
      "url: https://git.example/",
      `url: http://${host}/`,
    );
    writeFileSync(path, text);
  }
  const path = join(root, "catalog/site.yml");
  const site = parseDocument(readFileSync(path, "utf8"));
  // More entries than requests: one that waits for its next try keeps nobody from asking.
  const parallel = { entriesPerHost: 3 * PARALLEL, parallelPerHost: PARALLEL };
  site.set("refresh", { ...parallel, requestsPerHost: 1_000_000, privateHosts: [...hosts] });
  writeFileSync(path, String(site));
}

function readReport(folder: string): { readonly resumed: number } {
  return JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
}
