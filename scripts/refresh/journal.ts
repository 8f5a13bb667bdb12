import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { EntryOutcome } from "../../src/sources/refresh/outcome.ts";

/** What a run has done so far, on disk, so that a run that was interrupted can go on. */
export interface Journal {
  readonly done: ReadonlyMap<string, EntryOutcome>;
  readonly add: (outcome: EntryOutcome) => void;
  /** The run has come to its end. */
  readonly close: () => void;
}

/** An interrupted run that is older begins anew: its answers are no longer those of one run. */
const KEPT_HOURS = 12;

/**
 * Opens the journal of a run in a file of JSON lines: the first says when the run began and what it is about
 * (`key`), each other one is an entry that is finished. A line that was cut off, and a journal of another run or
 * of yesterday, count for nothing.
 */
export function openJournal(path: string, key: string, now: string, fresh: boolean): Journal {
  const lines = !fresh && existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const [head, ...entries] = lines.flatMap(parseLine);
  const isOurs = isHead(head) && head.key === key && hoursBetween(head.now, now) < KEPT_HOURS;
  const done = new Map((isOurs ? entries : []).filter(isOutcome).map((each) => [each.id, each]));
  mkdirSync(dirname(path), { recursive: true });
  const kept = [isOurs ? head : { key, now }, ...done.values()];
  writeFileSync(path, kept.map((each) => `${JSON.stringify(each)}\n`).join(""));
  return {
    done,
    add: (outcome) => appendFileSync(path, `${JSON.stringify(outcome)}\n`),
    close: () => rmSync(path, { force: true }),
  };
}

function parseLine(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

function isHead(value: unknown): value is { readonly key: string; readonly now: string } {
  return typeof value === "object" && value !== null && "key" in value && "now" in value;
}

function isOutcome(value: unknown): value is EntryOutcome {
  return typeof value === "object" && value !== null && "id" in value && "gaps" in value;
}

function hoursBetween(then: string, now: string): number {
  return (Date.parse(now) - Date.parse(then)) / 3_600_000;
}
