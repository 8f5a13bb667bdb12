import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** One finished run of a command. */
export interface Run {
  readonly seconds: number;
  /** Highest sum of the resident memory of the process and its children, in MB (10^6 bytes); null where /proc is not there. */
  readonly peakMb: number | null;
  readonly code: number;
}

const SAMPLE_MS = 50;

/** Runs a script of this repository on this Node and watches its memory; what it prints is thrown away. */
export function measure(script: string, args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: "ignore" });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      resolve({ seconds, peakMb: peak === 0 ? null : Math.round(peak / 1e6), code: code ?? 1 });
    });
  });
}

/** Resident bytes of a process and of everything that it started; 0 where the system does not say. */
function memoryOf(root: number): number {
  try {
    const parents = new Map(processes().map(({ pid, parent }) => [pid, parent]));
    const family = [...parents.keys()].filter((pid) => isBelow(pid, root, parents));
    return family.map(residentBytes).reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return 0;
  }
}

function processes(): { pid: number; parent: number }[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const status = statusOf(Number(name));
      return status === null
        ? []
        : [{ pid: Number(name), parent: Number(/PPid:\s+(\d+)/u.exec(status)?.[1]) }];
    });
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (
    let each: number | undefined = pid;
    each !== undefined && each > 1;
    each = parents.get(each)
  ) {
    if (each === root) return true;
  }
  return false;
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/u.exec(statusOf(pid) ?? "")?.[1] ?? 0) * 1024;
}

/** null for a process that has just ended. */
function statusOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return null;
  }
}
